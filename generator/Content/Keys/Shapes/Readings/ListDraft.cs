using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Lines for a list that stands where the key above it is due: sessions directly under <c>schedule</c>.</summary>
internal static class ListDraft
{
    /// <summary>Certain where the list is in block style and deeper than the key that it stands under.</summary>
    public static Draft Of(YamlList list, string key)
    {
        var file = list.Span.File;
        var indent = list.Span.Start - file.LineStart(list.Span.Line);
        var isBlock = list.Span.Text is ['-', ..] && indent > 0 && file.Text.AsSpan(list.Span.Start - indent, indent).Trim(' ').IsEmpty;
        ImmutableArray<string> lines =
        [
            $"{key}:",
            .. list.Span.Text.ToString().Split('\n').Select((line, number) => ("  " + Without(line, number == 0 ? 0 : indent)).TrimEnd()),
        ];
        return new Draft(lines, isBlock);
    }

    /// <summary>The items of a list that are keys of one map: <c>- days: 2</c>. Null if they are not.</summary>
    public static Draft? Joined(YamlList list, Func<string, Draft?> draftOf)
    {
        Draft?[] parts =
        [
            .. list.Items.Select(item =>
                item switch
                {
                    YamlMap { Entries: not [] } map when map.Span.Text is not ['{', ..] => Draft.Certain(LinesOf(map)),
                    YamlScalar { IsNull: false } text when draftOf(text.Value.Trim()) is { IsCertain: true } draft => draft,
                    _ => null,
                }
            ),
        ];
        ImmutableArray<string> lines = [.. parts.OfType<Draft>().SelectMany(static part => part.Lines)];
        var keys = lines.Where(static line => line is not [' ', ..]).Select(static line => line.Split(':')[0]).ToArray();
        return lines.IsEmpty || parts.Contains(null) || keys.Distinct().Count() < keys.Length
            ? null
            : new Draft(lines, list.Span.Text is ['-', ..]);
    }

    private static ImmutableArray<string> LinesOf(YamlMap map)
    {
        var indent = map.Span.Start - map.Span.File.LineStart(map.Span.Line);
        return [.. map.Span.Text.ToString().TrimEnd().Split('\n').Select((line, number) => Without(line, number == 0 ? 0 : indent))];
    }

    private static string Without(string line, int indent) => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..];
}
