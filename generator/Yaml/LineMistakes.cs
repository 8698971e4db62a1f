using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// Mistakes that show on a line: signs that YAML reads in its own way, and what stands in the place of a colon, hyphen or space.
/// </summary>
internal static class LineMistakes
{
    private const string Bullets = "•·–—−*◦▪";

    /// <summary>The most probable mistake of a line; null if it looks fine.</summary>
    public static Diagnostic? Find(SourceFile file, int number)
    {
        var line = YamlLine.At(file, number);
        return OddIndent(file, number) ?? Marker(line) ?? NoSpaceAfterColon(line) ?? Value(line);
    }

    /// <summary>The text in quotes: it can be nothing else.</summary>
    public static Offer InQuotes(SourceSpan value)
    {
        var text = value.Text.ToString();
        return text.Length > 2 && (text[0], text[^1]) is ('“', '”') or ('„', '“') or ('„', '”') or ('”', '”')
            ? new Offer([YamlScalarWriter.Quote(text[1..^1]), YamlScalarWriter.Quote(text)], IsCertain: false)
            : new Offer([Enclose(text)], IsCertain: true);
    }

    /// <summary>A text in quotes; certain where no anchor can be meant: <c>*Tähtis* koolitus</c>.</summary>
    public static Offer AnchorInQuotes(SourceSpan value) =>
        InQuotes(value) is var offer && value.Text[0] == '*' && value.Text[1..].ContainsAny(" *")
            ? offer
            : offer with
            {
                IsCertain = false,
            };

    /// <summary>The rest of the line from an offset; null if other lines belong to the value.</summary>
    public static SourceSpan? ValueFrom(SourceFile file, int start)
    {
        var line = YamlLine.At(file, file.PositionOf(start).Line);
        var text = file.Text[start..(line.Start + line.Text.Length)].TrimEnd();
        return text.Length == 0 || text.Contains(" #", StringComparison.Ordinal) ? null : file.Span(start, text.Length);
    }

    /// <summary>A blank other than a space in the indentation.</summary>
    public static Diagnostic? OddIndent(SourceFile file, int number)
    {
        var start = file.LineStart(number);
        var line = file.Line(number);
        var blanks = line[..(line.Length - line.TrimStart().Length)];
        var at = blanks.IndexOfAnyExcept(' ', '\t');
        return at < 0
            ? null
            : SyntaxProblems.OddBlank(file.Span(start + at, 1), new Fix(file.Span(start, blanks.Length), new string(' ', blanks.Length)));
    }

    /// <summary>A line of a plain text that was meant as the next item of its list.</summary>
    public static Diagnostic? ItemWithin(SourceSpan text)
    {
        if (!text.Text.Contains('\n'))
        {
            return null;
        }

        var first = YamlLine.At(text.File, text.Line);
        for (var number = text.Line + 1; number <= text.EndLine && first.IsItem; number++)
        {
            var line = YamlLine.At(text.File, number);
            if (line.IsItem)
            {
                return IndentProblems.Misaligned(
                    text.File.Span(line.Start, line.Indent),
                    line.Indent,
                    first.Indent,
                    first.Number,
                    line.Indent == first.Indent + 1 ? new Fix(text.File.Span(line.Start, line.Indent), new string(' ', first.Indent)) : null
                );
            }
        }

        return null;
    }

    /// <summary>Another sign for a hyphen, or a hyphen without a space.</summary>
    private static Diagnostic? Marker(YamlLine line)
    {
        if (line.Content.Length < 2)
        {
            return null;
        }

        var (sign, next) = (line.Content[0], line.Content[1]);
        if (Bullets.Contains(sign, StringComparison.Ordinal) && next is ' ' or '\u00A0' or '\t')
        {
            var mark = line.File.Span(line.Start + line.Indent, 2);
            return SyntaxProblems.ListMarker(mark, "- " + line.Content[2..].Trim(), new Fix(mark, "- "));
        }

        return sign == '-' && (char.IsLetter(next) || next is '"' or '„' or '“')
            ? SyntaxProblems.ListMarker(
                line.File.Span(line.Start + line.Indent, 1),
                "- " + line.Content[1..].Trim(),
                new Fix(line.File.Span(line.Start + line.Indent + 1, 0), " ")
            )
            : null;
    }

    private static Diagnostic? NoSpaceAfterColon(YamlLine line)
    {
        var end = line.WordEnd;
        if (end == line.ContentStart || line.Text.Contains(": ", StringComparison.Ordinal) || line.Text.EndsWith(':'))
        {
            return null;
        }

        var rest = line.Text[end..];
        var sign = rest.TrimStart();
        var at = line.Start + end + rest.Length - sign.Length;
        if (sign is ['=' or '：', not '=', ..] || sign is [':', not ('/' or ':'), ..])
        {
            var value = sign[1..].TrimStart(' ', '\t', '\u00A0');
            var span = line.File.Span(line.Start + end, line.Text.Length - end - value.Length);
            return SyntaxProblems.ColonNeedsSpace(
                line.File.Span(at, 1),
                $"{line.Text[line.ContentStart..end]}: {value.TrimEnd()}",
                new Fix(span, ": ")
            );
        }

        return null;
    }

    /// <summary>A value that begins with, or contains, signs of YAML.</summary>
    private static Diagnostic? Value(YamlLine line)
    {
        if (line.ValueStart < 0)
        {
            return null;
        }

        var value = line.File.Span(line.Start + line.ValueStart, line.Text.TrimEnd().Length - line.ValueStart);
        return value.Text[0] switch
        {
            '"' or '\'' => Quoted(line, value, value.Text[0]),
            '-' or '–' or '—' or '?' when value.Length == 1 => SyntaxProblems.NoValueSign(value),
            '-' when value.Length > 2 && value.Text[1] == ' ' => ItemBehindKey(line, value),
            '>' or '|' when value.Length == 1 || value.Text[1..].Trim() is "-" or "+" => null,
            '[' when value.Text[^1] == ']' => null,
            '{' when value.Text[^1] == '}' => null,
            '[' or '{' when !value.Text.ContainsAny(']', '}') => SyntaxProblems.NeedsQuotes(
                value,
                $"a value that begins with `{value.Text[0]}`",
                InQuotes(value) with
                {
                    IsCertain = false,
                }
            ),
            '>' or '|' or '@' or '`' or '%' or '&' or '*' or '!' or '[' or '{' => SyntaxProblems.NeedsQuotes(
                value,
                $"a value that begins with `{value.Text[0]}`",
                InQuotes(value)
            ),
            _ when value.Text.IndexOf(": ") >= 0 || value.Text[^1] == ':' => SyntaxProblems.NeedsQuotes(
                value,
                $"a value that contains a colon and a space",
                InQuotes(value)
            ),
            _ => null,
        };
    }

    private static Diagnostic ItemBehindKey(YamlLine line, SourceSpan value)
    {
        var key = line.Text[..line.ValueStart].TrimEnd();
        var below = line.Number < line.File.LineCount ? YamlLine.At(line.File, line.Number + 1) : line;
        var indent = below.IsItem && below.Number > line.Number ? below.Indent : line.ContentStart + 2;
        var text = "\n" + new string(' ', indent) + value.Text.ToString();
        var behind = line.File.Span(line.Start + key.Length, value.Start + value.Length - line.Start - key.Length);
        return SyntaxProblems.ItemBehindKey(
            value,
            $"{key.Trim()}\n  {value.Text}",
            indent >= line.ContentStart ? new Fix(behind, text) : null
        );
    }

    private static Diagnostic? Quoted(YamlLine line, SourceSpan value, char quote)
    {
        var text = value.Text;
        if (text.Length < 2 || text[^1] != quote)
        {
            // Two quotes enclose a word of the text: "Avapäev" koolitus. A single one lacks the other at the end of the line.
            var written =
                text.Contains(" #", StringComparison.Ordinal) ? null
                : text.Count(quote) == 2 ? Enclose(text.ToString())
                : text.Count(quote) == 1 && text.Length > 1 && IsWhole(line) && !text.Contains('\\') ? $"{text}{quote}"
                : null;
            return SyntaxProblems.QuoteNotClosed(value, quote, written is null ? null : new Offer([written], IsCertain: true));
        }

        return text[1..^1].Contains(quote) ? SyntaxProblems.QuoteInside(value, quote, Enclose(text[1..^1].ToString())) : null;
    }

    /// <summary>Whether the value ends with its line: the next line is a key or an item, or there is none.</summary>
    private static bool IsWhole(YamlLine line) =>
        line.Number == line.File.LineCount
        || (
            YamlLine.At(line.File, line.Number + 1) is var next
            && (next.IsKey || next.IsItem || next.Text.Length == 0 || next.Text == "---")
        );

    /// <summary>Double quotes where the text has none, otherwise single ones.</summary>
    private static string Enclose(string text) =>
        text.Contains('"', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal)
            ? $"'{text}'"
            : YamlScalarWriter.Quote(text);
}
