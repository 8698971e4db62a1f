using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>Exposes a view to Scriban: read-only, with Markdown rendered on first access.</summary>
internal sealed class ViewObject : IScriptObject
{
    private readonly Dictionary<string, object?> _members = new(StringComparer.Ordinal);
    private readonly Func<Prose, HtmlString> _render;

    public ViewObject(View view, Func<Prose, HtmlString> render)
    {
        _render = render;
        foreach (var (name, value) in view)
        {
            _members.Add(name, value);
        }
    }

    public int Count => _members.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => _members.Keys;

    public bool Contains(string member) => _members.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!_members.TryGetValue(member, out value))
        {
            return false;
        }

        _members[member] = value = ToScriban(value);
        return true;
    }

    /// <summary>Renders Markdown that the template did not use, so that its problems are reported.</summary>
    public void Complete()
    {
        foreach (var name in _members.Keys.ToArray())
        {
            Complete(_members[name] = ToScriban(_members[name]));
        }
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;

    private static void Complete(object? value)
    {
        if (value is ViewObject view)
        {
            view.Complete();
        }

        if (value is not ScriptArray list)
        {
            return;
        }

        foreach (var item in list)
        {
            Complete(item);
        }
    }

    private object? ToScriban(object? value) =>
        value switch
        {
            SharedText text => text.ToString(),
            Prose prose => _render(prose),
            View view => new ViewObject(view, _render),
            WriteJson document => JsonLd.Of(document),
            Rows rows => new ScriptArray(rows.Select(ToScriban)) { IsReadOnly = true },
            object[] items => new ScriptArray(items.Select(ToScriban)) { IsReadOnly = true },
            _ => value,
        };
}
