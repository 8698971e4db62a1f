using System.Text;
using AngleSharp.Dom;

namespace SiteGen.Auditing;

/// <summary>The text of a page as a reader sees it: emphasis and links do not part words, and cells and paragraphs do.</summary>
internal static class VisibleText
{
    private static readonly string[] _inline =
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tspan",
        "u",
        "wbr",
    ];

    public static string Of(IDocument page)
    {
        var text = new StringBuilder();
        foreach (var node in page.Body?.ChildNodes ?? Enumerable.Empty<INode>())
        {
            Write(node, text);
        }

        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
        }
        else if (node is IElement element)
        {
            var isInline = _inline.Contains(element.LocalName);
            text.Append(isInline ? "" : "\n");
            foreach (var child in element.ChildNodes)
            {
                Write(child, text);
            }

            text.Append(isInline ? "" : "\n");
        }
    }
}
