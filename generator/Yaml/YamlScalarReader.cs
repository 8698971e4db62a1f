using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// Reads scalars and flow lists for <see cref="PlainYaml"/>; returns null for anything outside of its subset. Values appear verbatim in the
/// source, where personal codes have already been redacted.
/// </summary>
internal sealed class YamlScalarReader(SourceFile file, YamlLineCursor lines)
{
    public YamlScalar Plain(int end)
    {
        var text = file.Text.AsSpan(lines.At, end - lines.At).TrimEnd(' ');
        return new YamlScalar(new SourceSpan(file, lines.At, text.Length), text.ToString(), Plain: true);
    }

    /// <summary>A quoted scalar on one line. The only escape supported is a doubled <c>'</c>.</summary>
    public YamlScalar? Quoted(char quote)
    {
        var start = lines.At + 1;
        var (end, doubled) = (start, false);
        while (true)
        {
            var length = file.Text.AsSpan(end, lines.End - end).IndexOfAny(quote, quote == '"' ? '\\' : quote);
            if (length < 0 || file.Text[end += length] != quote)
            {
                return null;
            }

            if (quote == '"' || end + 1 == lines.End || file.Text[end + 1] != quote)
            {
                break;
            }

            (end, doubled) = (end + 2, true);
        }
        var text = file.Text[start..end];
        return new YamlScalar(
            new SourceSpan(file, start - 1, end + 2 - start),
            doubled ? text.Replace("''", "'", StringComparison.Ordinal) : text,
            Plain: false
        );
    }

    /// <summary>
    /// A flow list at the end of a line, of plain scalars without special characters. Like the library's, its span ends with the last item.
    /// </summary>
    public YamlList? FlowList()
    {
        var start = lines.At;
        var close = file.Text.IndexOf(']', start, lines.End - start);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (int at = start + 1, next; at <= close; at = next + 1)
        {
            var comma = file.Text.IndexOf(',', at, close - at);
            next = comma < 0 ? close : comma;
            lines.SkipBlanks(at);
            if (lines.At >= next || !IsPlainText(file.Text.AsSpan(lines.At, next - lines.At)))
            {
                return null;
            }

            items.Add(Plain(next));
        }
        if (close < 0 || !lines.IsLineEnd(close + 1))
        {
            return null;
        }

        lines.Next();
        return new YamlList(new SourceSpan(file, start, items[^1].Span.Start + items[^1].Span.Length - start), items.DrainToImmutable());
    }

    /// <summary>A block scalar, whose lines are indented by more than <paramref name="column"/>.</summary>
    public YamlScalar? BlockScalar(int column)
    {
        var start = lines.At;
        var isFolded = file.Text[start] == '>';
        var isStripped = start + 1 < lines.End && file.Text[start + 1] == '-';
        if (!lines.IsLineEnd(start + (isStripped ? 2 : 1)))
        {
            return null;
        }

        lines.NextLine();
        var indent = lines.Column;
        if (indent <= column || lines.IsBlank)
        {
            return null;
        }

        var text = new StringBuilder();
        var breaks = 0;
        do
        {
            // Leaves significant whitespace (blank lines with spaces, more-indented folded lines) to the library.
            if (lines.IsBlank ? lines.Column > 0 : isFolded && lines.Column > indent)
            {
                return null;
            }

            if (!lines.IsBlank)
            {
                if (isFolded && breaks == 1)
                {
                    text.Append(' ');
                }
                else
                {
                    text.Append('\n', isFolded && breaks > 0 ? breaks - 1 : breaks);
                }

                text.Append(file.Text, lines.Start + indent, lines.End - lines.Start - indent);
                breaks = 0;
            }
            breaks++;
            lines.NextLine();
        } while (lines.Column >= indent || (lines.Column == 0 && lines.IsBlank));

        var end = lines.Start;
        if (!isStripped && file.Text[end - 1] == '\n')
        {
            text.Append('\n');
        }

        if (lines.Column > 0 && lines.IsBlank)
        {
            return null;
        }

        if (lines.Column >= 0 && file.Text[lines.At] == '#')
        {
            lines.Next();
        }

        return new YamlScalar(new SourceSpan(file, start, end - start), text.ToString(), Plain: false);
    }

    private static bool IsPlainText(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not (' ' or '-' or '.' or '_' or '/' or '+'))
            {
                return false;
            }
        }
        return text[0] is not ('-' or '.');
    }
}
