using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>
/// The texts of <see cref="PlainYaml"/>; null where one is not as simple as it takes them. What is in them is what the file shows, so that
/// a personal code in one has been hidden before.
/// </summary>
internal sealed class YamlTexts(SourceFile file, YamlLines lines)
{
    public YamlScalar Plain(int end)
    {
        var text = file.Text.AsSpan(lines.At, end - lines.At).TrimEnd(' ');
        return new YamlScalar(new SourceSpan(file, lines.At, text.Length), text.ToString(), Plain: true);
    }

    /// <summary>A text in quotes that ends in its line. Of what can be written otherwise in it, only a doubled <c>'</c> is known.</summary>
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
    /// A list in brackets that ends its line, of texts without quotes in which there is nothing that might be a sign. Its place ends, as
    /// the library has it, with its last text.
    /// </summary>
    public YamlList? Brackets()
    {
        var start = lines.At;
        var close = file.Text.IndexOf(']', start, lines.End - start);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (int at = start + 1, next; at <= close; at = next + 1)
        {
            var comma = file.Text.IndexOf(',', at, close - at);
            next = comma < 0 ? close : comma;
            lines.Pass(at);
            if (lines.At >= next || !IsHarmless(file.Text.AsSpan(lines.At, next - lines.At)))
            {
                return null;
            }

            items.Add(Plain(next));
        }
        if (close < 0 || !lines.IsOver(close + 1))
        {
            return null;
        }

        lines.Next();
        return new YamlList(new SourceSpan(file, start, items[^1].Span.Start + items[^1].Span.Length - start), items.DrainToImmutable());
    }

    /// <summary>A text that stands in the lines below, further in than <paramref name="column"/>. It ends where they do.</summary>
    public YamlScalar? Block(int column)
    {
        var start = lines.At;
        var isFolded = file.Text[start] == '>';
        var isStripped = start + 1 < lines.End && file.Text[start + 1] == '-';
        if (!lines.IsOver(start + (isStripped ? 2 : 1)))
        {
            return null;
        }

        lines.NextOfAny();
        var indent = lines.Column;
        if (indent <= column || lines.IsBlank)
        {
            return null;
        }

        var text = new StringBuilder();
        var breaks = 0;
        do
        {
            // Of blanks that are there to be seen, or to be overlooked, YAML has much to say.
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
            lines.NextOfAny();
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

    private static bool IsHarmless(ReadOnlySpan<char> text)
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
