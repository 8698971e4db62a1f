using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// The YAML that nearly all files are written in: maps and lists in blocks, whose texts stand in one line or in an indented block, and
/// lists of words in brackets. It is read here for speed alone. On all else, also where anything is wrong, this gives up, and
/// <see cref="YamlReader"/> reads the text; what this does read, that would read just so.
/// </summary>
internal sealed class PlainYaml
{
    private const int MaxDepth = 16;
    private const int LongestKey = 200;
    private const int FewEntries = 8;

    /// <summary>
    /// Tabs, and what some take for the end of a line; so are <c>U+0085</c>, <c>U+2028</c>, <c>U+2029</c> and <c>U+FEFF</c>.
    /// </summary>
    private static readonly SearchValues<char> _strange = SearchValues.Create("\0\t\v\f\r");

    /// <summary>What a text without quotes does not begin with.</summary>
    private static readonly SearchValues<char> _signs = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`");

    private readonly SourceFile _file;
    private readonly YamlLines _lines;
    private readonly YamlTexts _texts;

    // Those of a map or list within another stand behind those of the other, until it is complete.
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];

    private PlainYaml(SourceFile file, int start, int end)
    {
        _file = file;
        _lines = new YamlLines(file.Text, start, end);
        _texts = new YamlTexts(file, _lines);
    }

    /// <returns>Null where it gives up.</returns>
    public static YamlNode? Read(SourceFile file, int start, int length)
    {
        var text = file.Text.AsSpan(start, length);
        if (text.ContainsAny(_strange) || text.Contains('\u0085') || text.ContainsAny('\u2028', '\u2029', '\uFEFF'))
        {
            return null;
        }

        var reader = new PlainYaml(file, start, start + length);
        reader._lines.Next();
        var root = reader._lines.Column == 0 ? reader.Block(0) : null;
        // What stands neither in line with what is above it nor within it has not been read.
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
        return new YamlList(Through(start, _items[^1]), Taken(_items, first));
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
        var span = Through(start, _entries[^1].Value);
        var entries = Taken(_entries, first);
        return HasDoubled(entries) ? null : new YamlMap(span, entries);
    }

    private YamlScalar? Key()
    {
        var end = _lines.KeyEnd();
        return end - _lines.At is > 0 and <= LongestKey && _file.Text[_lines.At] is not ('-' or '.') ? _texts.Plain(end) : null;
    }

    /// <param name="column">Of the map or list that it is a value of.</param>
    /// <param name="from">Behind the colon or hyphen.</param>
    private YamlNode? Value(int column, int from, bool isItem, int depth)
    {
        if (_lines.IsOver(from))
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

        _lines.Pass(from);
        var sign = _file.Text[_lines.At];
        if (sign is '>' or '|')
        {
            return _texts.Block(column);
        }

        if (sign is '"' or '\'')
        {
            return Last(_texts.Quoted(sign));
        }

        if (sign == '[')
        {
            return _texts.Brackets();
        }

        if (_signs.Contains(sign))
        {
            return null;
        }

        var end = _lines.PlainEnd(out var isKey);
        return !isKey ? Last(_texts.Plain(end))
            : isItem && depth <= MaxDepth ? Map(depth)
            : null;
    }

    /// <summary>A text behind which its line ends.</summary>
    private YamlScalar? Last(YamlScalar? text)
    {
        if (text is null || !_lines.IsOver(text.Span.Start + text.Span.Length))
        {
            return null;
        }

        _lines.Next();
        return text;
    }

    private SourceSpan Through(int start, YamlNode last) => new(_file, start, last.Span.Start + last.Span.Length - start);

    private static bool HasDoubled(ImmutableArray<YamlEntry> entries)
    {
        var seen = entries.Length > FewEntries ? new HashSet<string>(entries.Length, StringComparer.Ordinal) : null;
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

    private static ImmutableArray<T> Taken<T>(List<T> stack, int first)
    {
        var taken = CollectionsMarshal.AsSpan(stack)[first..].ToImmutableArray();
        stack.RemoveRange(first, stack.Count - first);
        return taken;
    }
}
