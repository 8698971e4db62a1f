using System.Collections;

namespace SiteGen.Pages;

/// <summary>
/// What a template is given: names in snake_case, each with text, a yes or no, Markdown, structured data, another view, or a list of these.
/// All of it is ready to be shown; a template only decides where. A null is a name without content: templates ask with <c>if</c>.
/// </summary>
internal sealed class View : IEnumerable<KeyValuePair<string, object?>>
{
    private const int FewMembers = 6;

    private static readonly object _yes = true;
    private static readonly object _no = false;

    private string[] _names;
    private object?[] _values;
    private int _count;

    public View() => (_names, _values) = (new string[FewMembers], new object?[FewMembers]);

    /// <summary>A row of text, one of many with the same names.</summary>
    public View(string[] names, params string?[] texts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(texts.Length, names.Length);
        (_names, _values, _count) = (names, texts, names.Length);
    }

    /// <inheritdoc cref="View(string[], string?[])"/>
    public View(string[] names, params SharedText?[] texts)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(texts.Length, names.Length);
        (_names, _values, _count) = (names, texts, names.Length);
    }

    /// <summary>Whether there is Markdown in it, or in a view within it.</summary>
    public bool HoldsProse { get; private set; }

    public void Add(string name, string? text) => Append(name, text);

    public void Add(string name, bool answer) => Append(name, answer ? _yes : _no);

    public void Add(string name, Prose? prose) => Append(name, prose, prose is not null);

    /// <param name="view">Complete.</param>
    public void Add(string name, View? view) => Append(name, view, view is { HoldsProse: true });

    /// <summary>For machines, in the words of schema.org; it stands in a <c>script</c> element of its own.</summary>
    public void Add(string name, WriteJson? structured) => Append(name, structured);

    public void Add(string name, IEnumerable<string> texts) => Append(name, texts.ToArray());

    public void Add(string name, IEnumerable<Prose> proses)
    {
        var all = proses.ToArray();
        Append(name, all, all.Length > 0);
    }

    /// <param name="views">Complete.</param>
    public void Add(string name, IEnumerable<View> views)
    {
        var all = views.ToArray();
        Append(name, all, Array.Exists(all, static view => view.HoldsProse));
    }

    public void Add(string name, Rows rows) => Append(name, rows, rows.HoldsProse);

    /// <param name="name">Becomes the very text that the view has, which the next view, most often of the same kind, has too.</param>
    /// <param name="near">Where the name was found in another view.</param>
    public bool TryGet(ref string name, ref int near, out object? value)
    {
        // Where nothing changes nothing is written: other threads read the same two, and would wait for their memory.
        var at = near;
        if ((uint)at >= (uint)_count || !ReferenceEquals(_names[at], name))
        {
            at = Array.IndexOf(_names, name, 0, _count);
            value = null;
            if (at < 0)
            {
                return false;
            }

            (name, near) = (_names[at], at);
        }

        value = _values[at];
        return true;
    }

    public bool TryGet(string name, out object? value)
    {
        var anywhere = 0;
        return TryGet(ref name, ref anywhere, out value);
    }

    public ReadOnlySpan<object?> Values => new(_values, 0, _count);

    /// <summary>In the order in which they were added.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var at = 0; at < _count; at++)
        {
            yield return new(_names[at], _values[at]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Append(string name, object? value, bool holdsProse = false)
    {
        HoldsProse |= holdsProse;
        if (_count == _names.Length)
        {
            Array.Resize(ref _names, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        (_names[_count], _values[_count]) = (name, value);
        _count++;
    }
}
