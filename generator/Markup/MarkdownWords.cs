using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Text;

namespace SiteGen.Markup;

/// <summary>The words of Markdown as the page shows them, for cards, search engines and feeds.</summary>
internal static class MarkdownWords
{
    /// <summary>Of a longer text only the beginning is read, up to an empty line if there is one.</summary>
    private const int EnoughToShow = 4_000;

    private static readonly SearchValues<char> _breaks = SearchValues.Create("\t\n\v\f\r\u0085\u2028\u2029");

    /// <summary>
    /// The words of the first paragraph on one line, and of the next blocks after a colon. Headings count only where there is nothing else.
    /// </summary>
    public static string Opening(string markdown)
    {
        if (PlainParagraph.Is(markdown))
        {
            return OnOneLine(markdown);
        }

        var text = markdown.Trim('\n');
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        if (PlainMarkdown.ToHtml(first, inline: true) is [not '<', .., not ':'] html)
        {
            return OnOneLine(WithoutTags(html));
        }

        return OpeningOf(Start(markdown)) is { Length: > 0 } words ? words
            : markdown.Length > EnoughToShow ? OpeningOf(markdown)
            : "";

        static string OpeningOf(string part) => Parse(part) is { } document ? OnOneLine(Opening(document)) : "";
    }

    /// <summary>All words on one line.</summary>
    public static string All(string markdown)
    {
        var plain = PlainParagraph.Is(markdown) ? markdown : PlainMarkdown.ToHtml(markdown, inline: false);
        return OnOneLine(plain is not null ? WithoutTags(plain) : string.Concat(Parse(markdown)?.Select(Of) ?? []));
    }

    /// <summary>Whether a reader of the page sees anything of it; it may stand behind long definitions of links.</summary>
    public static bool AreVisible(string markdown) =>
        IsLetterAfterMarkup(markdown) || IsVisible(Start(markdown)) || (markdown.Length > EnoughToShow && IsVisible(markdown));

    private static bool IsVisible(string part) =>
        Parse(part) is not { } document
        || document.Descendants<LinkInline>().Any(static link => link.IsImage)
        || Visibility.IsVisible(string.Concat(document.Select(Of)));

    private static string Opening(MarkdownDocument document)
    {
        var words = new StringBuilder();
        var heading = "";
        foreach (var block in document)
        {
            var text = Of(block).AsSpan().Trim();
            if (!Visibility.IsVisible(text))
            {
                continue;
            }

            if (block is HeadingBlock)
            {
                if (words.Length > 0)
                {
                    break;
                }

                heading = heading.Length == 0 ? text.ToString() : heading;
                continue;
            }

            words.Append(words.Length == 0 ? "" : " ").Append(text);
            if (text[^1] != ':')
            {
                break;
            }
        }

        return words.Length == 0 ? heading : words.ToString();
    }

    private static string Of(Block block)
    {
        var words = new StringBuilder();
        Write(block, words);
        return words.ToString();
    }

    private static void Write(Block block, StringBuilder words)
    {
        words.Append(' ');
        if (block is LeafBlock leaf)
        {
            words.Append(leaf is CodeBlock ? leaf.Lines.ToString() : "");
            foreach (var inline in leaf.Inline?.Descendants() ?? [])
            {
                words.Append(TextOf(inline));
            }
        }
        else if (block is ContainerBlock container)
        {
            if (container is ListItemBlock { Parent: ListBlock { IsOrdered: true } list } item)
            {
                words.Append(item.Order).Append(list.OrderedDelimiter);
            }

            foreach (var child in container)
            {
                Write(child, words);
            }
        }
    }

    private static ReadOnlySpan<char> TextOf(MarkdownObject inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.AsSpan(),
            CodeInline code => code.Content,
            AutolinkInline link => link.Url,
            HtmlEntityInline entity => entity.Transcoded.AsSpan(),
            LineBreakInline => " ",
            DelimiterInline unpaired => unpaired.ToLiteral(),
            _ => "",
        };

    /// <summary>
    /// Null if the text cannot be parsed with little effort; if it cannot be at all, that is reported when it is rendered.
    /// </summary>
    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return markdown.Length > MarkdownSyntax.MaxLength ? null : MarkdownSyntax.Parse(markdown, new Effort(Effort.OfWords));
        }
        catch (Exception exception) when (exception is ArgumentException or TooMuchMarkdownException)
        {
            return null;
        }
    }

    /// <summary>The beginning of the text, and the definitions of links behind it.</summary>
    private static string Start(string markdown)
    {
        if (markdown.Length <= EnoughToShow)
        {
            return markdown;
        }

        var end = markdown.LastIndexOf("\n\n", EnoughToShow, StringComparison.Ordinal) is > 0 and var empty ? empty : EnoughToShow;
        var start = new StringBuilder(markdown, 0, end, EnoughToShow * 2).Append("\n\n");
        foreach (var line in markdown.AsSpan(end).EnumerateLines())
        {
            if (line is ['[', ..] && line.Contains("]:", StringComparison.Ordinal) && start.Length + line.Length < start.Capacity)
            {
                start.Append(line).Append('\n');
            }
        }

        return start.ToString();
    }

    /// <summary>Fast check for most texts. No text that begins like this is only a link definition, an entity or code.</summary>
    private static bool IsLetterAfterMarkup(string markdown) =>
        markdown.AsSpan().TrimStart("*_#>-+ \"„“«'(\n") is [var first, ..]
        && char.IsLetterOrDigit(first)
        && !Visibility.IsBlankLetter(first);

    private static string WithoutTags(string html)
    {
        var words = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var tag)
        {
            words.Append(rest[..tag]);
            rest = rest[(rest.IndexOf('>') + 1)..];
        }

        return words.Append(rest).ToString();
    }

    private static string OnOneLine(string text)
    {
        var isOneLine =
            text is [not ' ', .., not ' '] && !text.AsSpan().ContainsAny(_breaks) && !text.Contains("  ", StringComparison.Ordinal);
        if (isOneLine)
        {
            return text;
        }

        var words = new StringBuilder(text.Length);
        foreach (var letter in text.AsSpan().Trim())
        {
            var isBlank = letter == ' ' || _breaks.Contains(letter);
            if (!isBlank || words[^1] != ' ')
            {
                words.Append(isBlank ? ' ' : letter);
            }
        }

        return words.ToString();
    }
}
