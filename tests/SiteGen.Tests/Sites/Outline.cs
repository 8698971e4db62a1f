using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.Sites;

/// <summary>
/// The contents of a page, a block per line: <c>## Maht</c>, <c>- an item</c>, <c>term: value</c>, <c>| a | row |</c>. Omits layout and
/// markup, so that it changes only with the contents; the URL of a link follows its text.
/// </summary>
internal static partial class Outline
{
    private static readonly HashSet<string> _blocks =
    [
        "article",
        "aside",
        "blockquote",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ];

    public static string[] Lines(this IElement element)
    {
        var lines = new List<string>();
        Add(element, lines);
        return [.. lines];
    }

    /// <summary>The text with each run of whitespace, including no-break spaces, replaced by a space.</summary>
    public static string Words(this INode node) => Blanks().Replace(node.TextContent, " ").Trim();

    private static void Add(IElement block, List<string> lines)
    {
        switch (block.LocalName)
        {
            case ['h', >= '1' and <= '6' and var level]:
                lines.Add($"{new string('#', level - '0')} {Line(block)}");
                break;
            case "tr":
                lines.Add($"| {string.Join(" | ", block.Children.Select(Line))} |");
                break;
            case "caption":
                lines.Add($"Table: {Line(block)}");
                break;
            case "summary":
                lines.Add($"{(block.ParentElement!.HasAttribute("open") ? "Open" : "Closed")}: {Line(block)}");
                break;
            case "blockquote":
                AddChildren(block, "> ", lines);
                break;
            case "li":
                AddChildren(block, "- ", lines);
                break;
            case "div" when block.ParentElement is { LocalName: "dl" }:
                lines.Add($"{Line(block.Children[0])}: {string.Join(" | ", block.Children.Skip(1).Select(Line))}");
                break;
            default:
                AddChildren(block, "", lines);
                break;
        }
    }

    private static void AddChildren(IElement block, string sign, List<string> lines)
    {
        var text = new StringBuilder();
        foreach (var child in block.ChildNodes)
        {
            if (child is IElement element && _blocks.Contains(element.LocalName))
            {
                Flush();
                Add(element, lines);
            }
            else
            {
                text.Append(Inline(child));
            }
        }
        Flush();

        void Flush()
        {
            var line = Blanks().Replace(text.ToString(), " ").Trim();
            if (line.Length > 0)
            {
                lines.Add(sign + line);
            }

            text.Clear();
        }
    }

    private static string Line(IElement element) => Blanks().Replace(string.Concat(element.ChildNodes.Select(Inline)), " ").Trim();

    private static string Inline(INode node) =>
        node switch
        {
            IElement { LocalName: "a" } link => $"{string.Concat(link.ChildNodes.Select(Inline))} <{link.GetAttribute("href")}>",
            IElement { LocalName: "img" } image => $"![{image.GetAttribute("alt")}]({image.GetAttribute("src")})",
            IElement { LocalName: "br" } => " / ",
            IElement element => string.Concat(element.ChildNodes.Select(Inline)),
            IText text => text.Data,
            _ => "",
        };

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();
}
