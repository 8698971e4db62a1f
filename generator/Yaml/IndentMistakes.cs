using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Lines that begin in the wrong column for the lines above them.</summary>
internal static class IndentMistakes
{
    public static Diagnostic? Find(SourceFile file, int number)
    {
        var line = YamlLine.At(file, number);
        // The line that closes front matter is no text.
        return line.IsBlankOrComment || line.Content.TrimEnd() is "---" || Above(line) is not { } above ? null
            : UnderHyphen(line) is { } under ? under
            : line.IsKey || line.IsItem ? Misaligned(line, above)
            : NotIndented(line, above);
    }

    /// <summary>A key or text in the column of the hyphen above it, where only another item can stand.</summary>
    private static Diagnostic? UnderHyphen(YamlLine line)
    {
        var above = Above(line);
        while (above is not null && above.Indent > line.Indent)
        {
            above = Above(above);
        }

        if (line.IsItem || above is not { IsItem: true } item || item.Indent != line.Indent || (line.IsKey && IsBesideItsKey(item)))
        {
            return null;
        }

        var text = line.File.Span(line.Start + line.Indent, line.Content.TrimEnd().Length);
        var inner = new string(' ', item.ContentStart) + text.Text.ToString();
        return line.IsKey
            ? IndentProblems.KeyUnderHyphen(text, line.Word, item.Number, inner)
            : IndentProblems.TextUnderHyphen(text, item.Number, new string(' ', line.Indent) + $"- {text.Text}", inner);
    }

    /// <summary>Whether the list stands in the column of the key above it, as YAML allows.</summary>
    private static bool IsBesideItsKey(YamlLine item)
    {
        var above = Above(item);
        while (above is not null && (above.Indent > item.Indent || (above.IsItem && above.Indent == item.Indent)))
        {
            above = Above(above);
        }

        return above is null || above.Indent == item.Indent;
    }

    /// <summary>A text below a key that does not belong to the key for want of indentation, or a key without a colon.</summary>
    private static Diagnostic? NotIndented(YamlLine line, YamlLine above)
    {
        while (!above.IsKey && Above(above) is { } higher && above.Indent == line.Indent)
        {
            (line, above) = (above, higher);
        }

        if (!above.IsKey || line.Indent > above.Indent)
        {
            return NoColon(line);
        }

        if (MayBeKey(line) is { } meant)
        {
            return IndentProblems.KeyOrText(meant, above.Word, above.Number);
        }

        return KeyWithoutColon(line) is { } key
            ? SyntaxProblems.NoColon(key, LooksLikeKey(line) ? new Fix(line.File.Span(key.Start + key.Length, 0), ":") : null)
            : IndentProblems.NotIndented(
                line.File.Span(line.Start + line.Indent, line.Content.TrimEnd().Length),
                above.Word,
                above.Number,
                IndentFix(line, above)
            );
    }

    /// <summary>A word alone, or with a semicolon behind it: a key without its colon, or the end of a text.</summary>
    private static SourceSpan? MayBeKey(YamlLine line)
    {
        var isWord = line.Word.Length > 0 && line.Word.All(static letter => char.IsAsciiLetterLower(letter) || letter == '_');
        return isWord && !LooksLikeKey(line) && line.Text[line.WordEnd..].TrimEnd() is "" or [';', ' ', ..]
            ? line.File.Span(line.Start + line.Indent, line.Content.TrimEnd().Length)
            : null;
    }

    private static Diagnostic? NoColon(YamlLine line) =>
        KeyWithoutColon(line) is { } key && LooksLikeKey(line)
            ? SyntaxProblems.NoColon(key, new Fix(line.File.Span(key.Start + key.Length, 0), ":"))
            : null;

    /// <summary>The first word, if it may be a key: a text that goes on has more words, a capital or a full stop.</summary>
    private static SourceSpan? KeyWithoutColon(YamlLine line)
    {
        var word = line.Word;
        var isWord = word.Length > 0 && word.All(static letter => char.IsAsciiLetterLower(letter) || letter == '_');
        return isWord && (LooksLikeKey(line) || word.Contains('_', StringComparison.Ordinal))
            ? line.File.Span(line.Start + line.ContentStart, word.Length)
            : null;
    }

    /// <summary>A single word above deeper lines, or a word and a date or number.</summary>
    private static bool LooksLikeKey(YamlLine line)
    {
        var rest = line.Text[line.WordEnd..].Trim();
        if (rest.Length == 0)
        {
            return Below(line) is { } below && below.Indent > line.Indent;
        }

        return char.IsAsciiDigit(rest[0])
            && rest.All(static letter => char.IsAsciiDigit(letter) || letter is '-' or '.' or ':' or '/' or 'T');
    }

    /// <summary>Indents the line, and all that follow up to the next key.</summary>
    private static Fix? IndentFix(YamlLine line, YamlLine above)
    {
        var file = line.File;
        var last = line.Number;
        var blanks = new string(' ', above.ContentStart + 2);
        var text = new StringBuilder();
        for (var number = line.Number; number <= file.LineCount; number++)
        {
            var next = YamlLine.At(file, number);
            if (next.IsKey || next.IsItem)
            {
                break;
            }

            if (
                next.Text.Contains(": ", StringComparison.Ordinal)
                || next.Text.EndsWith(':')
                || next.Text.Contains(" #", StringComparison.Ordinal)
            )
            {
                return null;
            }

            if (next.Content.Length > 0)
            {
                last = number;
            }
        }

        for (var number = line.Number; number <= last; number++)
        {
            var next = YamlLine.At(file, number);
            text.Append(next.Content.Length == 0 ? "" : blanks + next.Content).Append(number == last ? "" : "\n");
        }

        var end = YamlLine.At(file, last);
        return new Fix(file.Span(line.Start, end.Start + end.Text.Length - line.Start), text.ToString());
    }

    /// <summary>One space more or less than the line that it stands beside.</summary>
    private static Diagnostic? Misaligned(YamlLine line, YamlLine above)
    {
        var sibling =
            line.IsItem == above.IsItem ? above.Indent
            : line.IsItem ? above.Indent
            : above.ContentStart;
        if (Math.Abs(line.Indent - sibling) != 1 || (above.IsKey && above.ValueStart < 0))
        {
            return null;
        }

        // One space less could belong to the line or to the level above it.
        var isCertain = line.Indent == sibling + 1 || sibling > 2;
        var indent = line.File.Span(line.Start, line.Indent);
        return IndentProblems.Misaligned(
            indent,
            line.Indent,
            sibling,
            above.Number,
            isCertain ? new Fix(indent, new string(' ', sibling)) : null
        );
    }

    private static YamlLine? Above(YamlLine line)
    {
        for (var number = line.Number - 1; number >= 1; number--)
        {
            if (YamlLine.At(line.File, number) is { IsBlankOrComment: false } above)
            {
                return above;
            }
        }

        return null;
    }

    private static YamlLine? Below(YamlLine line)
    {
        for (var number = line.Number + 1; number <= line.File.LineCount; number++)
        {
            if (YamlLine.At(line.File, number) is { IsBlankOrComment: false } below)
            {
                return below;
            }
        }

        return null;
    }
}
