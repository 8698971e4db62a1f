using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>What a template asks for: text, a yes or no, Markdown, structured data, a view, a list of these, or null.</summary>
internal abstract class Expression
{
    public abstract object? Of(PageRun page);

    public virtual bool IsTrue(PageRun page) => page.IsTrue(Of(page));

    /// <summary>Written in the template, or the same on all pages.</summary>
    public sealed class Constant(object? value) : Expression
    {
        public object? Value => value;

        public override object? Of(PageRun page) => value;
    }

    /// <summary>A loop variable, or an argument of an include.</summary>
    public sealed class Slot(int number) : Expression
    {
        public int Number => number;

        public override object? Of(PageRun page) => page.Slots[number];
    }

    public sealed class Name(string name) : Expression
    {
        private int _near;

        public override object? Of(PageRun page) => page.Find(ref name, ref _near);
    }

    public sealed class Member(Expression target, string name) : Expression
    {
        private int _near;

        public override object? Of(PageRun page) =>
            target.Of(page) is View view && view.TryGet(ref name, ref _near, out var value) ? value : throw new IrregularPageException();
    }

    /// <summary>A member of a loop variable, as most values of most rows are.</summary>
    public sealed class Field(int slot, string name) : Expression
    {
        private int _near;

        public override object? Of(PageRun page) =>
            page.Slots[slot] is View view && view.TryGet(ref name, ref _near, out var value) ? value : throw new IrregularPageException();
    }

    public sealed class Item(Expression target, int number) : Expression
    {
        public override object? Of(PageRun page) =>
            target.Of(page) switch
            {
                object[] list when number >= 0 && number < list.Length => list[number],
                Rows rows when number >= 0 && number < rows.Count => rows[number],
                _ => throw new IrregularPageException(),
            };
    }

    public sealed class Not(Expression operand) : Expression
    {
        public override object? Of(PageRun page) => IsTrue(page);

        public override bool IsTrue(PageRun page) => !operand.IsTrue(page);
    }

    public sealed class And(Expression left, Expression right) : Expression
    {
        public override object? Of(PageRun page) => IsTrue(page);

        public override bool IsTrue(PageRun page) => left.IsTrue(page) && right.IsTrue(page);
    }

    public sealed class Or(Expression left, Expression right) : Expression
    {
        public override object? Of(PageRun page) => IsTrue(page);

        public override bool IsTrue(PageRun page) => left.IsTrue(page) || right.IsTrue(page);
    }

    /// <summary>Whether a text is this one.</summary>
    public sealed class Is(Expression operand, string text) : Expression
    {
        public override object? Of(PageRun page) => IsTrue(page);

        public override bool IsTrue(PageRun page) => operand.Of(page) is string found ? found == text : throw new IrregularPageException();
    }

    /// <summary>The second where the first is null.</summary>
    public sealed class Otherwise(Expression first, Expression second) : Expression
    {
        public override object? Of(PageRun page) => first.Of(page) ?? second.Of(page);
    }

    public sealed class Joined(Expression list, string separator) : Expression
    {
        public override object? Of(PageRun page) =>
            list.Of(page) is string[] texts ? string.Join(separator, texts) : throw new IrregularPageException();
    }
}
