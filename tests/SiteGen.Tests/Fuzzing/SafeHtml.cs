using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Checks rendered Markdown in two ways: against an allowlist of everything that the renderer produces, and with a sanitizer that must have
/// nothing to remove.
/// </summary>
internal static class SafeHtml
{
    private const string Host = "site.example";

    private static readonly HashSet<string> _elements =
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "em",
        "strong",
        "code",
        "pre",
        "blockquote",
        "ul",
        "ol",
        "li",
        "a",
        "img",
        "br",
        "hr",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ];

    private static readonly HashSet<string> _attributes =
    [
        "a href",
        "a title",
        "a class",
        "a rel",
        "img src",
        "img alt",
        "img title",
        "ol start",
        "code class",
        "div class",
        "div role",
        "div tabindex",
        "div aria-label",
        "th scope",
        "th class",
        "td class",
    ];

    private static readonly string[] _schemes = ["https", "http", "mailto", "tel"];

    private static readonly HtmlSanitizer _sanitizer = Sanitizer();

    private static readonly IBrowsingContext _context = BrowsingContext.New();

    /// <summary>The distinct element names in alphabetical order, so that reordered elements do not count as a new outcome.</summary>
    public static string Shape(string html)
    {
        var page = Known(html);
        var before = page.Body!.InnerHtml;
        _sanitizer.SanitizeDom(page, page.Body);
        Assert.Equal(before, page.Body.InnerHtml);
        return string.Join(
            ' ',
            page.Body.QuerySelectorAll("*").Select(static element => element.LocalName).Distinct().Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Checks only the allowlist, for pages that are not just Markdown.</summary>
    public static IHtmlDocument Known(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions(), _context).ParseDocument(
            $"<!doctype html><html><head><base href=\"https://{Host}/x/\"></head><body>{html}"
        );
        Assert.Single(page.Head!.Children);
        foreach (var element in page.Body!.QuerySelectorAll("*"))
        {
            AssertKnown(element);
        }

        return page;
    }

    private static void AssertKnown(IElement element)
    {
        Assert.Contains(element.LocalName, _elements);
        foreach (var attribute in element.Attributes)
        {
            Assert.Contains($"{element.LocalName} {attribute.Name}", _attributes);
        }

        if (element.LocalName == "code" && element.GetAttribute("class") is { } language)
        {
            Assert.Matches(@"\Alanguage-[a-zA-Z0-9+#_.-]+\z", language);
        }

        if (element is IHtmlAnchorElement link)
        {
            AssertHarmless(new Url(link.BaseUrl!, link.GetAttribute("href")!), link.GetAttribute("href")!);
        }

        if (element is IHtmlImageElement image)
        {
            Assert.Equal(Host, new Url(image.BaseUrl!, image.GetAttribute("src")!).HostName);
        }
    }

    private static void AssertHarmless(Url address, string written)
    {
        Assert.Contains(address.Scheme, _schemes);
        var seen = string.Concat(written.Where(static letter => letter > ' ')); // as browsers read it
        if (!seen.StartsWith("http", StringComparison.OrdinalIgnoreCase) && address.Scheme is "https" or "http")
        {
            Assert.Equal(Host, address.HostName);
        }
    }

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedSchemes.UnionWith(["mailto", "tel"]);
        sanitizer.AllowedAttributes.UnionWith(["class", "rel", "role", "scope", "aria-label"]);
        // Netscape 4 ran what stands between `&{` and `};`. No browser does since, and the text of an attribute may hold it.
        sanitizer.RemovingAttribute += static (_, removed) =>
            removed.Cancel =
                removed.Attribute.Name is "alt" or "title" or "aria-label"
                && removed.Attribute.Value.Contains("&{", StringComparison.Ordinal);
        return sanitizer;
    }
}
