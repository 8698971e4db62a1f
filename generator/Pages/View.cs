using System.Collections;

namespace SiteGen.Pages;

/// <summary>
/// The data of a template: names in snake_case with strings, booleans, Markdown, structured data, nested views, or lists of these. All
/// values are ready to print. A null value marks missing content, which templates test with <c>if</c>.
/// </summary>
internal sealed class View : IEnumerable<KeyValuePair<string, object?>>
{
    private const int InitialCapacity = 6;

    private static readonly object _true = true;
    private static readonly object _false = false;

    private string[] _names;
    private object?[] _values;
    private int _count;

    public View() => (_names, _values) = (new string[InitialCapacity], new object?[InitialCapacity]);

    /// <summary>A row of strings; many rows share the array of names.</summary>
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

    /// <summary>Whether it or a nested view contains Markdown.</summary>
    public bool HoldsProse { get; private set; }

    public void Add(string name, string? text) => Append(name, text);

    public void Add(string name, bool value) => Append(name, value ? _true : _false);

    public void Add(string name, Prose? prose) => Append(name, prose, prose is not null);

    /// <param name="view">Must not change later.</param>
    public void Add(string name, View? view) => Append(name, view, view is { HoldsProse: true });

    /// <summary>Structured data for a <c>script</c> element of its own.</summary>
    public void Add(string name, WriteJson? structured) => Append(name, structured);

    public void Add(string name, IEnumerable<string> texts) => Append(name, texts.ToArray());

    public void Add(string name, IEnumerable<Prose> items)
    {
        var all = items.ToArray();
        Append(name, all, all.Length > 0);
    }

    /// <param name="views">Must not change later.</param>
    public void Add(string name, IEnumerable<View> views)
    {
        var all = views.ToArray();
        Append(name, all, Array.Exists(all, static view => view.HoldsProse));
    }

    public void Add(string name, Rows rows) => Append(name, rows, rows.HoldsProse);

    /// <param name="name">
    /// Replaced by the view's own instance of the name: a later lookup in a view of the same kind then needs only a reference comparison.
    /// </param>
    /// <param name="hint">Index at which the last lookup found the name; updated.</param>
    public bool TryGet(ref string name, ref int hint, out object? value)
    {
        // Write only on change: other threads read both variables, and a write would invalidate their cache lines.
        var at = hint;
        if ((uint)at >= (uint)_count || !ReferenceEquals(_names[at], name))
        {
            at = Array.IndexOf(_names, name, 0, _count);
            value = null;
            if (at < 0)
            {
                return false;
            }

            (name, hint) = (_names[at], at);
        }

        value = _values[at];
        return true;
    }

    public bool TryGet(string name, out object? value)
    {
        var hint = 0;
        return TryGet(ref name, ref hint, out value);
    }

    public ReadOnlySpan<object?> Values => new(_values, 0, _count);

    /// <summary>In insertion order.</summary>
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
