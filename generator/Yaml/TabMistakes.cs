using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Lines that are indented with tabs.</summary>
internal static class TabMistakes
{
    private const string Indent = "  ";

    public static Diagnostic? Find(SourceFile file, int number)
    {
        var line = YamlLine.At(file, number);
        var tab = line.Text.AsSpan(0, line.Indent).IndexOf('\t');
        return tab < 0 ? null : SyntaxProblems.Tab(file.Span(line.Start + tab, 1), FixOf(file, number));
    }

    /// <summary>
    /// Two spaces for each tab of the block that the line belongs to. Certain where the block is indented with nothing but tabs, between
    /// lines without indentation, and each line begins a key or an item: then its structure does not depend on the width of a tab.
    /// </summary>
    private static Fix? FixOf(SourceFile file, int number)
    {
        var (first, last) = (number, number);
        while (first > 1 && IsIndented(file, first - 1))
        {
            first--;
        }

        while (last < file.LineCount && IsIndented(file, last + 1))
        {
            last++;
        }

        if (first == 1 || !IsParent(YamlLine.At(file, first - 1)))
        {
            return null;
        }

        var text = new StringBuilder();
        for (var each = first; each <= last; each++)
        {
            var line = YamlLine.At(file, each);
            var value = line.ValueStart < 0 ? "" : line.Text[line.ValueStart..];
            if (!line.Text.AsSpan(0, line.Indent).TrimEnd('\t').IsEmpty || !(line.IsKey || line.IsItem) || value is ['|' or '>', ..])
            {
                return null;
            }

            text.Insert(text.Length, Indent, line.Indent).Append(line.Content).Append(each == last ? "" : "\n");
        }

        var end = YamlLine.At(file, last);
        var start = file.LineStart(first);
        return new Fix(file.Span(start, end.Start + end.Text.Length - start), text.ToString());
    }

    private static bool IsIndented(SourceFile file, int number) => YamlLine.At(file, number) is { Indent: > 0, Content.Length: > 0 };

    /// <summary>A key or an item without indentation and without a text that could go on below it.</summary>
    private static bool IsParent(YamlLine line) => line.Indent == 0 && ((line.IsKey && line.ValueStart < 0) || (line.IsItem && line.IsKey));
}
