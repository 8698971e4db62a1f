using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// Fast path for the YAML subset that nearly all files use: block maps and lists, single-line and block scalars, and flow lists of plain
/// words. Gives up on anything else, including errors, and leaves it to <see cref="YamlReader"/>. For input that it accepts, the result is
/// identical.
/// </summary>
internal sealed class PlainYaml
{
    private const int MaxDepth = 16;
    private const int MaxKeyLength = 200;
    private const int MaxLinearSearch = 8;

    /// <summary>
    /// Tabs and characters that may count as line breaks. <c>U+0085</c>, <c>U+2028</c>, <c>U+2029</c> and <c>U+FEFF</c> are checked
    /// separately.
    /// </summary>
    private static readonly SearchValues<char> _unsupported = SearchValues.Create("\0\t\v\f\r");

    /// <summary>Indicators, which a plain scalar cannot start with.</summary>
    private static readonly SearchValues<char> _indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    private readonly SourceFile _file;
    private readonly YamlLineCursor _lines;
    private readonly YamlScalarReader _scalars;

    // Stacks: entries of a nested collection lie above those of its parent until it is complete.
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private int _values;

    private PlainYaml(SourceFile file, int start, int end)
    {
        _file = file;
        _lines = new YamlLineCursor(file.Text, start, end);
        _scalars = new YamlScalarReader(file, _lines);
    }

    /// <returns>Null if the text is outside of the subset.</returns>
    public static YamlNode? Read(SourceFile file, int start, int length)
    {
        var text = file.Text.AsSpan(start, length);
        if (text.ContainsAny(_unsupported) || text.Contains('\u0085') || text.ContainsAny('\u2028', '\u2029', '\uFEFF'))
        {
            return null;
        }

        var reader = new PlainYaml(file, start, start + length);
        reader._lines.Next();
        var root = reader._lines.Column == 0 ? reader.Block(0) : null;
        // A line that is left over has an indentation that fits no open collection.
        return reader._lines.Column < 0 ? root : null;
    }

    private YamlNode? Block(int depth) =>
        depth > MaxDepth ? null
        : _lines.IsItem ? List(depth)
        : Map(depth);

    private YamlList? List(int depth)
    {
        var (start, column, first) = (_lines.At, _lines.Column, _items.Count);
        do
        {
            if (Value(column, _lines.At + 1, isItem: true, depth + 1) is not { } item)
            {
                return null;
            }

            _items.Add(item);
        } while (_lines.Column == column && _lines.IsItem);
        return new YamlList(SpanTo(start, _items[^1]), PopFrom(_items, first));
    }

    private YamlMap? Map(int depth)
    {
        var (start, column, first) = (_lines.At, _lines.Column, _entries.Count);
        do
        {
            if (Key() is not { } key || Value(column, key.Span.Start + key.Span.Length + 1, isItem: false, depth + 1) is not { } value)
            {
                return null;
            }

            _entries.Add(new YamlEntry(key, value));
        } while (_lines.Column == column && !_lines.IsItem);
        var span = SpanTo(start, _entries[^1].Value);
        var entries = PopFrom(_entries, first);
        return HasDuplicates(entries) ? null : new YamlMap(span, entries);
    }

    private YamlScalar? Key()
    {
        var end = _lines.KeyEnd();
        return end - _lines.At is > 0 and <= MaxKeyLength && _file.Text[_lines.At] is not ('-' or '.') ? _scalars.Plain(end) : null;
    }

    /// <param name="column">The column of the parent collection.</param>
    /// <param name="from">The offset after the colon or hyphen.</param>
    private YamlNode? Value(int column, int from, bool isItem, int depth)
    {
        if (++_values > YamlReader.MaxValues)
        {
            return null;
        }

        if (_lines.IsLineEnd(from))
        {
            _lines.Next();
            if (_lines.Column > column)
            {
                return Block(depth);
            }

            if (!isItem && _lines.Column == column && _lines.IsItem)
            {
                return depth > MaxDepth ? null : List(depth);
            }

            return new YamlScalar(new SourceSpan(_file, from, 0), "", Plain: true);
        }

        _lines.SkipBlanks(from);
        var indicator = _file.Text[_lines.At];
        if (indicator is '>' or '|')
        {
            return _scalars.BlockScalar(column);
        }

        if (indicator is '"' or '\'')
        {
            return EndOfLine(_scalars.Quoted(indicator));
        }

        if (indicator == '[')
        {
            return _scalars.FlowList() is { } list && (_values += list.Items.Length) <= YamlReader.MaxValues ? list : null;
        }

        if (_indicators.Contains(indicator))
        {
            return null;
        }

        var end = _lines.PlainEnd(out var isKey);
        return !isKey ? EndOfLine(_scalars.Plain(end))
            : isItem && depth <= MaxDepth ? Map(depth)
            : null;
    }

    /// <summary>Accepts a scalar only if nothing follows it on the line.</summary>
    private YamlScalar? EndOfLine(YamlScalar? text)
    {
        if (text is null || !_lines.IsLineEnd(text.Span.Start + text.Span.Length))
        {
            return null;
        }

        _lines.Next();
        return text;
    }

    private SourceSpan SpanTo(int start, YamlNode last) => new(_file, start, last.Span.Start + last.Span.Length - start);

    private static bool HasDuplicates(ImmutableArray<YamlEntry> entries)
    {
        var seen = entries.Length > MaxLinearSearch ? new HashSet<string>(entries.Length, StringComparer.Ordinal) : null;
        for (var one = 0; one < entries.Length; one++)
        {
            var key = entries[one].Key.Value;
            if (seen is not null && !seen.Add(key))
            {
                return true;
            }

            for (var other = 0; seen is null && other < one; other++)
            {
                if (entries[other].Key.Value == key)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static ImmutableArray<T> PopFrom<T>(List<T> stack, int first)
    {
        var popped = CollectionsMarshal.AsSpan(stack)[first..].ToImmutableArray();
        stack.RemoveRange(first, stack.Count - first);
        return popped;
    }
}
