using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>
/// Lines that look like items of a list, in a text whose lines YAML joins: a plain one that goes on, or one after <c>></c>.
/// </summary>
internal static class JoinedItems
{
    private static readonly ImmutableArray<string> _folded = [">", ">-", ">+"];

    /// <summary>The first such line; null if there is none.</summary>
    public static Diagnostic? Find(YamlScalar text)
    {
        var (file, span) = (text.Span.File, text.Span);
        // Before anything is read of its line, which may be long and have many texts.
        if (!span.Text.TrimEnd().Contains('\n'))
        {
            return null;
        }

        var first = YamlLine.At(file, span.Line);
        var header = first.Text[(span.Start - first.Start)..].TrimEnd();
        var isFolded = _folded.Contains(header);
        if (!text.Plain && !isFolded)
        {
            return null;
        }

        YamlLine[] below =
        [
            .. Enumerable.Range(span.Line + 1, span.Text.TrimEnd().Count('\n')).Select(number => YamlLine.At(file, number)),
        ];
        // Where the lines are more indented, or an empty one is above, they are not joined.
        var indent = below.First(static line => line.Content.Length > 0).Indent;
        var at = Array.FindIndex(below, line => IsJoined(line) && line.IsItem && IsJoined(Above(line)));
        if (at < 0)
        {
            return null;
        }

        var least = below.Where(static line => line.Content.Length > 0).Min(static line => line.Indent);
        var blanks = new string(' ', first.Indent + 2);
        string[] written = [.. below.Select(line => line.Content.Length == 0 ? "" : (blanks + line.Text[least..]).TrimEnd())];
        return SyntaxProblems.JoinedItem(
            file.Span(below[at].Start + below[at].Indent, below[at].Content.TrimEnd().Length),
            [$"{first.Text[..(span.Start - first.Start)].TrimEnd()} |", .. isFolded ? written : [blanks + header, .. written]]
        );

        YamlLine Above(YamlLine line) => line.Number == below[0].Number ? first : below[line.Number - below[0].Number - 1];

        bool IsJoined(YamlLine line) =>
            line.Number == first.Number ? !isFolded : line.Content.Length > 0 && (!isFolded || line.Indent == indent);
    }
}
