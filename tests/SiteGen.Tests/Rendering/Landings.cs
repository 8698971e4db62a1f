using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Rendering;

namespace SiteGen.Tests.Rendering;

/// <summary>Where the values of a page land, as AngleSharp reads it in every place that a template may be included in.</summary>
internal static partial class Landings
{
    /// <summary>The last closes what a template left open, so that no value is lost at the end.</summary>
    private static readonly string[] _surroundings = ["@", "<svg>@", "<math>@", "<svg><desc>@", "<select>@", "<table>@", "@<!---->'\"-->"];

    /// <summary>What may follow or precede a marker to leave its place, if escaping does not keep it there.</summary>
    private static readonly string[] _hostile =
    [
        "@",
        "@\"'><img src=x onerror=a> <!-- -->&lt;= /",
        "- @",
        "-->@",
        "e @",
        "t>@",
        "script @",
        "!--@",
        "]]>@",
        "=\"@",
        " onclick=@",
        "#60;@",
    ];

    private static readonly string[] _raw = ["script", "style", "iframe", "xmp", "noembed", "noframes", "plaintext"];

    private static readonly string[] _unsafeAttributes =
    [
        .. "style srcdoc srcset imagesrcset ping attributionsrc http-equiv".Split(' '),
        .. "base:href set:to".Split(' '),
    ];

    private static readonly HtmlParser[] _parsers =
    [
        new(new HtmlParserOptions { IsScripting = false }),
        new(new HtmlParserOptions { IsScripting = true }),
    ];

    /// <summary>The first landing that is neither text nor a quoted attribute of text; null if there is none.</summary>
    /// <param name="page">With <c>\0</c> in the place of each value.</param>
    /// <param name="seed">Chooses some of the hostile values.</param>
    public static string? FirstUnsafe(string page, int seed)
    {
        var isScripting = page.Contains("noscript", StringComparison.OrdinalIgnoreCase);
        string[] hostile =
        [
            .. _hostile[..2],
            _hostile[2 + (seed % (_hostile.Length - 2))],
            _hostile[2 + (seed / 7 % (_hostile.Length - 2))],
        ];
        return _surroundings
            .SelectMany(surrounding => _parsers.Take(isScripting ? 2 : 1).Select(parser => FirstUnsafe(page, surrounding, parser, hostile)))
            .FirstOrDefault(static found => found is not null);
    }

    private static string? FirstUnsafe(string page, string surrounding, HtmlParser parser, string[] hostile)
    {
        string? skeleton = null;
        foreach (var value in hostile)
        {
            var html = surrounding.Replace("@", WithValues(page, value), StringComparison.Ordinal);
            var (shape, landing) = Read(parser.ParseDocument(html));
            skeleton ??= shape;
            if (landing is not null || shape != skeleton)
            {
                return $"{landing ?? $"{shape} instead of {skeleton}"} in {html}";
            }
        }

        return null;
    }

    private static string WithValues(string page, string hostile)
    {
        var number = 0;
        return Slot()
            .Replace(
                page,
                _ =>
                    Html.Encode(
                        hostile.Replace("@", string.Create(CultureInfo.InvariantCulture, $"Qz{number++}Q"), StringComparison.Ordinal)
                    )
            );
    }

    private static (string Shape, string? Unsafe) Read(IHtmlDocument document)
    {
        var shape = new StringBuilder();
        string? found = null;
        var todo = new Stack<INode>([document]);
        while (todo.TryPop(out var node))
        {
            if (node is IElement element)
            {
                shape.Append('<').Append(Marker().Replace(element.LocalName, ""));
                found ??= Marker().IsMatch(element.LocalName) ? "tag name" : null;
                foreach (var attribute in element.Attributes)
                {
                    shape.Append(' ').Append(Marker().Replace(attribute.Name, ""));
                    found ??= Unsafe(element, attribute);
                }
            }
            else if (node is IComment or IDocumentType or IProcessingInstruction)
            {
                shape.Append('!');
                found ??= Marker()
                    .IsMatch(node is IDocumentType type ? type.Name + type.PublicIdentifier + type.SystemIdentifier : node.NodeValue)
                    ? "comment"
                    : null;
            }
            else if (node is IText text && Marker().IsMatch(text.Data) && _raw.Contains(node.ParentElement?.LocalName))
            {
                found ??= node.ParentElement!.LocalName;
            }

            foreach (
                var child in node.ChildNodes.Concat(node is IHtmlTemplateElement template ? template.Content.ChildNodes : []).Reverse()
            )
            {
                todo.Push(child);
            }
        }

        return (shape.ToString(), found);
    }

    private static string? Unsafe(IElement element, IAttr attribute) =>
        Marker().IsMatch(attribute.Name) ? "attribute name"
        : !Marker().IsMatch(attribute.Value) ? null
        : attribute.Name.StartsWith("on", StringComparison.Ordinal)
        || _unsafeAttributes.Contains(attribute.Name)
        || _unsafeAttributes.Contains($"{element.LocalName}:{attribute.Name}")
            ? $"attribute {attribute.Name}"
        : null;

    [GeneratedRegex("qz[0-9]+q", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex("\0")]
    private static partial Regex Slot();
}
