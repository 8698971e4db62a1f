using System.Collections;
using System.Text.Json.Nodes;

namespace SiteGen.Pages;

/// <summary>
/// What a template is given: names in snake_case, each with text, a yes or no, Markdown, structured data, another view, or a list of these. All of
/// it is ready to be shown; a template only decides where. A null is a name without content: templates ask with <c>if</c>.
/// </summary>
internal sealed class View : IEnumerable<KeyValuePair<string, object?>>
{
    private const int FewMembers = 6;

    private static readonly object _yes = true;
    private static readonly object _no = false;

    private string[] _names = new string[FewMembers];
    private object?[] _values = new object?[FewMembers];
    private int _count;

    public void Add(string name, string? text) => Append(name, text);

    public void Add(string name, bool answer) => Append(name, answer ? _yes : _no);

    public void Add(string name, Prose? prose) => Append(name, prose);

    public void Add(string name, View? view) => Append(name, view);

    /// <summary>For machines, in the words of schema.org; it stands in a <c>script</c> element of its own.</summary>
    public void Add(string name, JsonObject? structured) => Append(name, structured);

    public void Add(string name, IEnumerable<string> texts) => Append(name, texts.ToArray());

    public void Add(string name, IEnumerable<Prose> proses) => Append(name, proses.ToArray());

    public void Add(string name, IEnumerable<View> views) => Append(name, views.ToArray());

    /// <param name="near">Where the name was found in another view, which most often is of the same kind.</param>
    public bool TryGet(string name, ref int near, out object? value)
    {
        if ((uint)near >= (uint)_count || _names[near] != name) near = Array.IndexOf(_names, name, 0, _count);
        value = near < 0 ? null : _values[near];
        return near >= 0;
    }

    public bool TryGet(string name, out object? value)
    {
        var anywhere = 0;
        return TryGet(name, ref anywhere, out value);
    }

    public ReadOnlySpan<object?> Values => _values.AsSpan(0, _count);

    /// <summary>In the order in which they were added.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var at = 0; at < _count; at++) yield return new(_names[at], _values[at]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Append(string name, object? value)
    {
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        (_names[_count], _values[_count]) = (name, value);
        _count++;
    }
}
