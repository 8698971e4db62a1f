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

    private static string Without(string line, int indent) => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..];
}
