using System.Collections;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>One page while its steps write it.</summary>
/// <param name="slotCount">How many loop variables and arguments the page has at most at once.</param>
internal sealed class PageRun(View view, View globals, Utf8Writer output, Func<Prose, HtmlString> render, int slotCount)
{
    private readonly Dictionary<Prose, HtmlString> _rendered = new(ReferenceEqualityComparer.Instance);

    public Utf8Writer Output => output;

    public object?[] Slots { get; } = new object?[slotCount];

    /// <summary>What a name stands for that is no loop variable; the page's own come before those of all pages.</summary>
    /// <param name="near">Where the name was found the last time, in this page or another.</param>
    public object? Find(ref string name, ref int near)
    {
        if (view.TryGet(ref name, ref near, out var value))
        {
            return value;
        }

        return globals.TryGet(ref name, ref near, out value) ? value : throw new IrregularPageException();
    }

    public string Html(Prose prose)
    {
        if (!_rendered.TryGetValue(prose, out var html))
        {
            _rendered.Add(prose, html = render(prose));
        }

        return html.Value;
    }

    /// <summary>What is empty counts as not there.</summary>
    public bool IsTrue(object? value) =>
        value switch
        {
            null => false,
            bool answer => answer,
            string text => text.Length > 0,
            SharedText text => !text.IsEmpty,
            ICollection list => list.Count > 0,
            Rows rows => rows.Count > 0,
            View or WriteJson => true,
            Prose prose => Html(prose).Length > 0,
            _ => throw new IrregularPageException(),
        };

    /// <summary>Renders also what the template did not ask for, so that its problems are reported.</summary>
    public void Complete() => Complete(view);

    private void Complete(object? value)
    {
        switch (value)
        {
            case Prose prose:
                Html(prose);
                break;
            case View { HoldsProse: true } inner:
                foreach (var member in inner.Values)
                {
                    Complete(member);
                }
                break;
            case Rows { HoldsProse: true } rows:
                foreach (var each in rows)
                {
                    Complete(each);
                }
                break;
            case View[] views:
                foreach (var each in views)
                {
                    Complete(each);
                }
                break;
            case Prose[] proses:
                foreach (var each in proses)
                {
                    Html(each);
                }
                break;
        }
    }
}
