using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// Explains YAML syntax errors in terms that an editor understands. The parser reports where it gave up; the actual mistake is on that line
/// or, if that line looks fine, on a line before.
/// </summary>
internal static class YamlErrorExplainer
{
    private const int LinesBefore = 2;

    public static Diagnostic Explain(SourceFile file, int offset)
    {
        var (line, _) = file.PositionOf(Math.Min(offset, file.Text.Length));
        for (var number = line; number >= Math.Max(1, line - LinesBefore); number--)
        {
            if ((TabMistakes.Find(file, number) ?? LineMistakes.Find(file, number) ?? IndentMistakes.Find(file, number)) is { } found)
            {
                return found;
            }
        }
        // For a tab, the parser does not report a position.
        var tab =
            offset == 0
                ? Enumerable
                    .Range(1, file.LineCount)
                    .Select(number => TabMistakes.Find(file, number))
                    .FirstOrDefault(static found => found is not null)
                : null;
        // A text may have gone on in a line that a tab indents.
        tab ??= line < file.LineCount ? TabMistakes.Find(file, line + 1) : null;
        return tab ?? SyntaxProblems.Syntax(file.Span(offset, 1));
    }

    /// <summary>A value whose first word is a tag, which no page would show: an exclamation mark and what follows it.</summary>
    /// <param name="isPlain">Whether it is an unquoted text that ends with the line.</param>
    public static Diagnostic Tag(SourceSpan tagged, bool isPlain)
    {
        var text = tagged.File.Text.AsSpan(tagged.Start);
        var line = (text.IndexOf('\n') is >= 0 and var end ? text[..end] : text).TrimEnd();
        var value = tagged.File.Span(tagged.Start, line.Length);
        if (!isPlain || line.StartsWith("!!") || tagged.EndLine != value.Line)
        {
            return SyntaxProblems.Syntax(value);
        }

        // With a blank behind the mark, there is no tag that could have been meant.
        var offer = LineMistakes.InQuotes(value) with
        {
            IsCertain = line.StartsWith("! "),
        };
        return SyntaxProblems.NeedsQuotes(value, $"a value that begins with `{line[0]}`", offer);
    }
}
