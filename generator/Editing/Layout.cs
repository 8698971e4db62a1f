using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Where parsed YAML stands in its text: ends, hyphens, colons, brackets and lines, which spans do not tell.</summary>
internal static class Layout
{
    public static bool IsBracketed(YamlNode node) => node is YamlMap or YamlList && node.Span.Length > 0 && node.Span.Text[0] is '[' or '{';

    /// <summary>Whether it is a literal or folded scalar, on lines of its own.</summary>
    public static bool IsBlockScalar(YamlNode node) =>
        node is YamlScalar { Plain: false } && node.Span.Length > 0 && node.Span.Text[0] is '|' or '>';

    /// <summary>Where the text of a node ends: after its closing bracket, and before blank lines that follow it.</summary>
    public static int End(YamlNode node) =>
        node switch
        {
            YamlScalar when IsBlockScalar(node) => BlockScalarEnd(node.Span),
            YamlScalar => EndOf(node.Span),
            _ when IsBracketed(node) => ClosingBracket(node) + 1,
            YamlMap { Entries: [.., var last] } => Math.Max(EndOf(last.Key.Span), End(last.Value)),
            YamlList { Items: [.., var last] } => End(last),
            _ => EndOf(node.Span),
        };

    /// <summary>Where a child of a collection begins: at its key, at its hyphen, or at the item of a list in brackets.</summary>
    public static int ChildStart(YamlPlace collection, int number) =>
        collection.Node switch
        {
            YamlMap map => map.Entries[number].Key.Span.Start,
            YamlList list when !collection.IsFlow => Hyphen(list, number),
            _ => ((YamlList)collection.Node).Items[number].Span.Start,
        };

    public static int ChildEnd(YamlPlace collection, int number)
    {
        var child = collection.Child(number);
        return Math.Max(child.Entry is { } entry ? EndOf(entry.Key.Span) : 0, End(child.Node));
    }

    /// <summary>The offset after the colon or hyphen that introduces a node; null if nothing does.</summary>
    public static int? AfterIndicator(YamlPlace place)
    {
        if (place.Entry is not { } entry)
        {
            return place is { Parent.Node: YamlList list, IsInFlow: false } ? Hyphen(list, place.Number) + 1 : null;
        }

        var text = entry.Key.Span.File.Text;
        var colon = SkipSpaces(text, EndOf(entry.Key.Span));
        return colon < text.Length && text[colon] == ':' ? colon + 1 : null;
    }

    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    public static int LineEnd(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end;
    }

    /// <summary>The start of the line after the one that a text ends on.</summary>
    public static int NextLine(string text, int end) => EndsLine(text, end) ? end : Math.Min(LineEnd(text, end) + 1, text.Length);

    /// <summary>Inserts lines below the line that a text ends on.</summary>
    public static Fix InsertBelow(SourceFile file, int end, IEnumerable<string> lines) =>
        EndsLine(file.Text, end)
            ? Insert(file, end, string.Concat(lines.Select(static line => line + "\n")))
            : Insert(file, LineEnd(file.Text, end), string.Concat(lines.Select(static line => "\n" + line)));

    public static Fix Insert(SourceFile file, int at, string text) => new(file.Span(at, 0), text);

    public static Fix Replace(SourceFile file, int from, int to, string text) => new(file.Span(from, to - from), text);

    /// <summary>The indentation of what begins at an offset, even if it stands behind a hyphen.</summary>
    public static string Indentation(SourceFile file, int offset) => new(' ', file.PositionOf(offset).Column - 1);

    /// <summary>Whether only spaces precede an offset on its line.</summary>
    public static bool IsFirstOnLine(string text, int offset) => text.AsSpan(0, offset).TrimEnd(' ') is [] or [.., '\n'];

    /// <summary>Whether only spaces, a comma and a comment follow an offset on its line.</summary>
    public static bool IsLastOnLine(string text, int offset)
    {
        var rest = text.AsSpan(offset).TrimStart(" ,");
        return rest is [] or ['\n' or '#', ..];
    }

    /// <summary>The next offset that is neither a blank, nor a line end, nor a comma, nor in a comment.</summary>
    private static int SkipToToken(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == ','))
            {
                at = LineEnd(text, at);
            }
            else if (text[at] is ' ' or '\t' or '\n' or ',')
            {
                at++;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int Hyphen(YamlList list, int number) =>
        number == 0 ? list.Span.Start : SkipToToken(list.Span.File.Text, End(list.Items[number - 1]));

    private static int ClosingBracket(YamlNode node)
    {
        var last = node switch
        {
            YamlMap { Entries: [.., var entry] } => Math.Max(EndOf(entry.Key.Span), End(entry.Value)),
            YamlList { Items: [.., var item] } => End(item),
            _ => node.Span.Start + 1,
        };
        var text = node.Span.File.Text;
        var at = SkipToToken(text, last);
        // An empty value leaves its colon.
        return at < text.Length && text[at] == ':' ? SkipToToken(text, at + 1) : at;
    }

    /// <summary>Blank lines at the end belong to the text only if its indicator has a plus sign.</summary>
    private static int BlockScalarEnd(SourceSpan span)
    {
        var header = span.Text[..(span.Text.IndexOf('\n') is >= 0 and var end ? end : span.Length)];
        var comment = header.IndexOf('#');
        return header[..(comment < 0 ? header.Length : comment)].Contains('+')
            ? EndOf(span)
            : span.Start + Math.Max(span.Text.TrimEnd(" \t\n").Length, header.Length);
    }

    private static bool EndsLine(string text, int end) => end > 0 && text[end - 1] == '\n';

    private static int EndOf(SourceSpan span) => span.Start + span.Length;
}
