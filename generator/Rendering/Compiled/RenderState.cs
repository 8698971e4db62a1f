using System.Collections;
using SiteGen.Pages;

namespace SiteGen.Rendering.Compiled;

/// <summary>The state of a page being rendered.</summary>
/// <param name="slotCount">The number of loop variables and include arguments.</param>
internal sealed class RenderState(View view, View globals, Utf8Writer output, Func<Prose, HtmlString> render, int slotCount)
{
    private readonly Dictionary<Prose, HtmlString> _rendered = new(ReferenceEqualityComparer.Instance);

    private readonly StepCounter _steps = new();

    public Utf8Writer Output => output;

    public object?[] Slots { get; } = new object?[slotCount];

    /// <summary>Counts the work. If it is too much, Scriban tells where.</summary>
    public void Spend(long steps)
    {
        if (_steps.Add(steps) || output.Length > HtmlContext.MaxPageLength)
        {
            throw new InterpreterFallbackException();
        }
    }

    /// <summary>Resolves a name that is not a local; members of the page shadow globals.</summary>
    /// <param name="index">Where the name was found last time, as a hint.</param>
    public object? Find(ref string name, ref int index)
    {
        if (view.TryGet(ref name, ref index, out var value))
        {
            return value;
        }

        return globals.TryGet(ref name, ref index, out value) ? value : throw new InterpreterFallbackException();
    }

    public string Html(Prose prose)
    {
        if (!_rendered.TryGetValue(prose, out var html))
        {
            _rendered.Add(prose, html = render(prose));
        }

        return html.Value;
    }

    /// <summary>Empty values are falsy.</summary>
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
            _ => throw new InterpreterFallbackException(),
        };

    /// <summary>Renders Markdown that the template did not use, so that its problems are reported.</summary>
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
