using AngleSharp.Dom;

namespace SiteGen.Tests.Sites;

/// <summary>Finds parts of a page as a reader does: by heading, caption or term.</summary>
internal static class Dom
{
    public static IElement MainPart(this IDocument page) => page.Only("main");

    /// <summary>The only element that matches a selector.</summary>
    public static IElement Only(this IParentNode within, string selector) => Assert.Single(within.QuerySelectorAll(selector));

    public static string[] Texts(this IParentNode within, string selector) =>
        [.. within.QuerySelectorAll(selector).Select(static element => element.Words())];

    /// <summary>The values of an attribute in all elements that have it.</summary>
    public static string[] Values(this IParentNode within, string selector, string attribute) =>
        [.. within.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute)).OfType<string>()];

    /// <summary>The section with this heading.</summary>
    public static IElement Section(this IDocument page, string heading) =>
        Assert.Single(page.QuerySelectorAll("main section"), section => section.QuerySelector("h2")?.Words() == heading);

    /// <summary>The section with the results of the latest period.</summary>
    public static IElement Results(this IDocument page) => page.Only("section[aria-labelledby=tulemused]");

    /// <summary>The headings of all sections.</summary>
    public static string[] Sections(this IDocument page) => page.Texts("main h2");

    /// <summary>The first definition of a term.</summary>
    public static string Fact(this IParentNode within, string term) => within.Facts(term)[0];

    /// <summary>All definitions of a term, in a list, a chart legend or a definition list.</summary>
    public static string[] Facts(this IParentNode within, string term) =>
        [
            .. within
                .QuerySelectorAll("dt, .legend tbody th")
                .Where(each => each.Words() == term)
                .SelectMany(static each => each.ParentElement!.Texts("dd, td")),
        ];

    public static string[] Terms(this IParentNode within) => [.. within.Texts("dt, .legend tbody th").Distinct()];

    public static IElement Table(this IParentNode within, string caption) => Assert.Single(Tables(within, caption));

    /// <summary>The tables with this caption.</summary>
    public static IEnumerable<IElement> Tables(this IParentNode within, string caption) =>
        within.QuerySelectorAll("table").Where(table => table.QuerySelector("caption")?.Words() == caption);

    /// <summary>The body rows of a table, with cells separated by <c>|</c>.</summary>
    public static string[] Rows(this IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(static row => string.Join('|', row.Children.Select(static cell => cell.Words())))];

    public static string[] Columns(this IElement table) => table.Texts("thead th");
}
