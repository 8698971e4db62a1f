using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// Explains YAML syntax errors in terms that an editor understands. The parser reports where it gave up; the actual mistake is on that line
/// or, if that line looks fine, on the line before.
/// </summary>
internal static class YamlErrorExplainer
{
    public static Diagnostic Explain(SourceFile file, int offset)
    {
        var (line, _) = file.PositionOf(Math.Min(offset, file.Text.Length));
        for (var number = line; number >= Math.Max(1, line - 1); number--)
        {
            if (Find(file, number) is { } found)
            {
                return found;
            }
        }
        // For a tab, the parser does not report a position.
        var tab =
            offset == 0
                ? Enumerable
                    .Range(1, file.LineCount)
                    .Select(number => TabIn(file, number))
                    .FirstOrDefault(static found => found is not null)
                : null;
        return tab ?? ShapeProblems.Syntax(file.Span(offset, 1));
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
            return ShapeProblems.Syntax(value);
        }

        var problem = ShapeProblems.NeedsQuotes(value, $"a value that begins with `{line[0]}`");
        // With a blank behind the mark, there is no tag that could have been meant.
        return line.StartsWith("! ") ? problem with { Fix = new Fix(value, YamlScalarWriter.Quote(line.ToString())) } : problem;
    }

    private static Diagnostic? TabIn(SourceFile file, int line)
    {
        var text = file.LineText(line);
        var tab = text.AsSpan(0, text.Length - text.TrimStart().Length).IndexOf('\t');
        return tab < 0 ? null : ShapeProblems.Tab(file.Span(file.LineStart(line) + tab, 1));
    }

    private static Diagnostic? Find(SourceFile file, int line)
    {
        var text = file.LineText(line);
        var start = file.LineStart(line);
        if (TabIn(file, line) is { } tab)
        {
            return tab;
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return text.TrimEnd().EndsWith(':') ? null : KeyWithoutColon(file.Span(start, text.Length));
        }

        var at = colon + 2;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at == text.Length)
        {
            return null;
        }

        var value = file.Span(start + at, text.TrimEnd().Length - at);
        return text[at] switch
        {
            '"' or '\'' => Quoted(value, text[at]),
            '>' or '|' or '@' or '`' or '%' or '&' or '*' or '!' or '[' or '{' => ShapeProblems.NeedsQuotes(
                value,
                $"a value that begins with `{text[at]}`"
            ),
            _ when text.IndexOf(": ", at, StringComparison.Ordinal) >= 0 => ShapeProblems.NeedsQuotes(
                value,
                $"a value that contains a colon and a space"
            ),
            _ => null,
        };
    }

    private static Diagnostic? KeyWithoutColon(SourceSpan line)
    {
        var length = line.Text.IndexOf(' ');
        return length > 0 && line.Text[..length].ToString().All(static letter => char.IsAsciiLetterLower(letter) || letter == '_')
            ? ShapeProblems.NoColon(line.File.Span(line.Start, length))
            : null;
    }

    private static Diagnostic? Quoted(SourceSpan value, char quote)
    {
        var text = value.Text;
        if (text.Length < 2 || text[^1] != quote)
        {
            return ShapeProblems.QuoteNotClosed(value, quote);
        }

        return text[1..^1].Contains(quote) ? ShapeProblems.QuoteInside(value, quote) : null;
    }
}
