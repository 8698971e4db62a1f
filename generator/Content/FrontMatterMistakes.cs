using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>A file without front matter that needs some, or whose keys stand outside of it.</summary>
internal static class FrontMatterMistakes
{
    /// <returns>Null if the file is text alone and may be so.</returns>
    public static Diagnostic? Find<T>(SourceFile file, MapShape<T> shape)
    {
        var keys = KeyLines(file, shape);
        if (keys.Length > 0)
        {
            var start = file.LineStart(keys[0]);
            var length = file.LineStart(keys[^1]) + file.LineText(keys[^1]).Length - start;
            var lines = file.Text.Substring(start, length).Split('\n');
            return SyntaxProblems.UnfencedFrontMatter(
                file.Span(start, lines[0].Length),
                lines,
                start == 0 ? new Fix(file.Span(start, length), $"---\n{string.Join('\n', lines)}\n---") : null
            );
        }

        var isRequired = shape.Keys.Any(static key => key.IsRequired);
        return isRequired && !string.IsNullOrWhiteSpace(file.Text) && shape.Draft("") is { } draft
            ? SyntaxProblems.MissingFrontMatter(file.Span(0, file.LineText(1).Length), draft.Lines)
            : null;
    }

    /// <summary>The lines of keys that the file begins with.</summary>
    private static int[] KeyLines<T>(SourceFile file, MapShape<T> shape)
    {
        var first = 1;
        while (first < file.LineCount && file.Line(first).IsWhiteSpace())
        {
            first++;
        }

        return
        [
            .. Enumerable
                .Range(first, file.LineCount - first + 1)
                .TakeWhile(number =>
                    YamlLine.At(file, number) is { IsKey: true, Indent: 0 } line && shape.Keys.Any(key => key.Name == line.Word)
                ),
        ];
    }
}
