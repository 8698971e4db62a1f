using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>An expression. Evaluates to text, a Boolean, Markdown, structured data, a view, a list of these, or null.</summary>
internal abstract class Expression
{
    public abstract object? Evaluate(RenderState state);

    public virtual bool IsTrue(RenderState state) => state.IsTrue(Evaluate(state));

    /// <summary>A literal or a value that is the same on all pages.</summary>
    public sealed class Constant(object? value) : Expression
    {
        public object? Value => value;

        public override object? Evaluate(RenderState state) => value;
    }

    /// <summary>A loop variable or an argument of an include.</summary>
    public sealed class Slot(int number) : Expression
    {
        public int Number => number;

        public override object? Evaluate(RenderState state) => state.Slots[number];
    }

    public sealed class Name(string name) : Expression
    {
        private int _index;

        public override object? Evaluate(RenderState state) => state.Find(ref name, ref _index);
    }

    public sealed class Member(Expression target, string name) : Expression
    {
        private int _index;

        public override object? Evaluate(RenderState state) =>
            target.Evaluate(state) is View view && view.TryGet(ref name, ref _index, out var value)
                ? value
                : throw new InterpreterFallbackException();
    }

    /// <summary>A member of a loop variable: the common case in table rows.</summary>
    public sealed class Field(int slot, string name) : Expression
    {
        private int _index;

        public override object? Evaluate(RenderState state) =>
            state.Slots[slot] is View view && view.TryGet(ref name, ref _index, out var value)
                ? value
                : throw new InterpreterFallbackException();
    }

    public sealed class Index(Expression target, int number) : Expression
    {
        public override object? Evaluate(RenderState state) =>
            target.Evaluate(state) switch
            {
                object[] list when number >= 0 && number < list.Length => list[number],
                Rows rows when number >= 0 && number < rows.Count => rows[number],
                _ => throw new InterpreterFallbackException(),
            };
    }

    public sealed class Not(Expression operand) : Expression
    {
        public override object? Evaluate(RenderState state) => IsTrue(state);

        public override bool IsTrue(RenderState state) => !operand.IsTrue(state);
    }

    public sealed class And(Expression left, Expression right) : Expression
    {
        public override object? Evaluate(RenderState state) => IsTrue(state);

        public override bool IsTrue(RenderState state) => left.IsTrue(state) && right.IsTrue(state);
    }

    public sealed class Or(Expression left, Expression right) : Expression
    {
        public override object? Evaluate(RenderState state) => IsTrue(state);

        public override bool IsTrue(RenderState state) => left.IsTrue(state) || right.IsTrue(state);
    }

    /// <summary>Compares text for equality.</summary>
    public sealed class IsEqual(Expression operand, string text) : Expression
    {
        public override object? Evaluate(RenderState state) => IsTrue(state);

        public override bool IsTrue(RenderState state)
        {
            state.Spend(StepCost.OfText(text.Length));
            return operand.Evaluate(state) is string found ? found == text : throw new InterpreterFallbackException();
        }
    }

    /// <summary>The second operand if the first is null.</summary>
    public sealed class Coalesce(Expression first, Expression second) : Expression
    {
        public override object? Evaluate(RenderState state) => first.Evaluate(state) ?? second.Evaluate(state);
    }

    public sealed class Join(Expression list, string separator) : Expression
    {
        public override object? Evaluate(RenderState state)
        {
            if (list.Evaluate(state) is not string[] texts)
            {
                throw new InterpreterFallbackException();
            }

            var joined = string.Join(separator, texts);
            state.Spend(texts.Length + joined.Length);
            return joined;
        }
    }
}
