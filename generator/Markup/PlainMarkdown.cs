using System.Buffers;
using System.Text;

namespace SiteGen.Markup;

/// <summary>
/// Fast path for Markdown that consists of paragraphs and lists of words with simple emphasis and external links. Anything else is left to
/// CommonMark.
/// </summary>
internal static class PlainMarkdown
{
    private const string ListMarker = "- ";
    private const int ExtraCapacity = 256;

    /// <summary>Characters that unambiguously end emphasis before them.</summary>
    private static readonly SearchValues<char> _afterEmphasis = SearchValues.Create(" .,;:?)");

    private static readonly SearchValues<char> _urlCharacters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./-"
    );

    /// <param name="inline">Whether to omit the <c>p</c> around a single paragraph.</param>
    /// <returns>Null if the text must be parsed as CommonMark.</returns>
    public static string? ToHtml(ReadOnlySpan<char> markdown, bool inline)
    {
        var html = new StringBuilder(markdown.Length + ExtraCapacity);
        var rest = markdown.Trim('\n');
        var wasList = false;
        do
        {
            var end = rest.IndexOf("\n\n");
            var block = end < 0 ? rest : rest[..end];
            rest = rest[block.Length..].TrimStart('\n');
            var isList = block.StartsWith(ListMarker);
            if (isList && wasList)
            {
                return null; // a loose list
            }

            if (html.Length > 0)
            {
                html.Append('\n');
            }

            var isBare = inline && html.Length == 0 && rest.IsEmpty;
            if (!(isList ? TryList(block, html) : TryParagraph(block, isBare ? "" : "p", html)))
            {
                return null;
            }

            wasList = isList;
        } while (!rest.IsEmpty);
        return html.ToString();
    }

    private static bool TryParagraph(ReadOnlySpan<char> block, string element, StringBuilder html)
    {
        if (element.Length > 0)
        {
            html.Append("<p>");
        }

        foreach (var line in block.Split('\n'))
        {
            if (line.Start.Value > 0)
            {
                html.Append('\n');
            }

            if (!TryLine(block[line], html))
            {
                return false;
            }
        }

        if (element.Length > 0)
        {
            html.Append("</p>");
        }

        return true;
    }

    private static bool TryList(ReadOnlySpan<char> block, StringBuilder html)
    {
        html.Append("<ul>\n");
        foreach (var line in block.Split('\n'))
        {
            html.Append("<li>");
            if (!block[line].StartsWith(ListMarker) || !TryLine(block[line][ListMarker.Length..], html))
            {
                return false;
            }

            html.Append("</li>\n");
        }

        html.Append("</ul>");
        return true;
    }

    private static bool TryLine(ReadOnlySpan<char> line, StringBuilder html)
    {
        // A line that begins with `1.` may begin a list; after any other number there is text.
        if (line is not [var first, .., not ' '] || line is ['1', '.' or ')', ..] || !(char.IsLetterOrDigit(first) || first is '*' or '['))
        {
            return false;
        }

        for (var at = 0; at < line.Length; )
        {
            var words = line[at..];
            if (words.IndexOfAnyExcept(PlainParagraph.Words) is >= 0 and var end)
            {
                words = words[..end];
            }

            if (PlainParagraph.HasAddress(words))
            {
                return false;
            }

            html.Append(words);
            at += words.Length;
            if (at == line.Length)
            {
                break;
            }

            var length = line[at] switch
            {
                '*' when at == 0 || line[at - 1] == ' ' => WriteEmphasis(line[at..], html),
                '[' => WriteLink(line[at..], html),
                _ => 0,
            };
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <returns>The length of the match; 0 if it may be something else.</returns>
    private static int WriteEmphasis(ReadOnlySpan<char> line, StringBuilder html)
    {
        var stars = line[..Math.Max(line.IndexOfAnyExcept('*'), 0)];
        if (stars.Length is not (1 or 2))
        {
            return 0;
        }

        var words = line[stars.Length..];
        words = words[..Math.Max(words.IndexOf('*'), 0)];
        if (words is not [var first, ..] || !PlainParagraph.AreWords(words))
        {
            return 0;
        }

        var rest = line[(stars.Length + words.Length)..];
        if (!char.IsLetterOrDigit(first) || !char.IsLetterOrDigit(words[^1]) || !rest.StartsWith(stars))
        {
            return 0;
        }

        if (rest.Length > stars.Length && !_afterEmphasis.Contains(rest[stars.Length]))
        {
            return 0;
        }

        var element = stars.Length == 1 ? "em" : "strong";
        html.Append('<').Append(element).Append('>').Append(words).Append("</").Append(element).Append('>');
        return stars.Length + words.Length + stars.Length;
    }

    /// <inheritdoc cref="WriteEmphasis"/>
    private static int WriteLink(ReadOnlySpan<char> line, StringBuilder html)
    {
        var (middle, end) = (line.IndexOf("]("), line.IndexOf(')'));
        if (middle <= 1 || end < middle)
        {
            return 0;
        }

        var text = line[1..middle];
        var address = line[(middle + 2)..end];
        var host =
            address.StartsWith("https://") ? address[8..]
            : address.StartsWith("http://") ? address[7..]
            : [];
        if (
            !PlainParagraph.AreWords(text)
            || host is not [var first, ..]
            || !char.IsAsciiLetterOrDigit(first)
            || host.ContainsAnyExcept(_urlCharacters)
            || !IsPlainHost(host)
        )
        {
            return 0;
        }

        html.Append("<a href=\"").Append(address).Append("\" class=\"external\" rel=\"external noopener\">").Append(text).Append("</a>");
        return end + 1;
    }

    /// <summary>Whether the host ends in a usual top-level domain; any other may be one of the reader's own network.</summary>
    private static bool IsPlainHost(ReadOnlySpan<char> host)
    {
        host = host[..(host.IndexOfAny(":/?#@") is var end and >= 0 ? end : host.Length)];
        return host.LastIndexOf('.') is var dot and > 0 && host[(dot + 1)..] is "ee" or "org" or "com" or "eu" or "net";
    }
}
