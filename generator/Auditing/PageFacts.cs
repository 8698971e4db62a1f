using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Estonian;
using SiteGen.Pages;

namespace SiteGen.Auditing;

/// <summary>What is remembered of a finished page, so that pages can be held against each other.</summary>
/// <param name="Links">Addresses as they are written.</param>
/// <param name="Doubled">Ids that two elements have.</param>
/// <param name="WithoutAlternative">Opening tags of pictures.</param>
/// <param name="WithoutName">Opening tags of links and buttons.</param>
internal sealed record PageFacts(
    PageOutput Page,
    FrozenSet<string> Ids,
    ImmutableArray<string> Links,
    ImmutableArray<string> Doubled,
    ImmutableArray<string> WithoutAlternative,
    ImmutableArray<string> WithoutName,
    bool ShowsPersonalCode
)
{
    public static PageFacts Of(PageOutput page, string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var ids = document.QuerySelectorAll("[id]").Select(static element => element.Id!).ToArray();
        return new PageFacts(
            page,
            ids.ToFrozenSet(StringComparer.Ordinal),
            [
                .. document
                    .QuerySelectorAll("a[href], area[href], link[href]:not([rel=canonical]), img[src], script[src]")
                    .Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
                    .Distinct(),
            ],
            [.. ids.GroupBy(static id => id, StringComparer.Ordinal).Where(static id => id.Skip(1).Any()).Select(static id => id.Key)],
            [
                .. document
                    .QuerySelectorAll(
                        "img:not([alt]), svg[role=img]:not([aria-label], [aria-labelledby]), [role=img]:not([aria-label], "
                            + "[aria-labelledby])"
                    )
                    .Select(Tag)
                    .Distinct(),
            ],
            [.. document.QuerySelectorAll("a[href], button").Where(static element => !HasName(element)).Select(Tag).Distinct()],
            PersonalCode.Find((document.Body?.TextContent ?? "").Replace("\u00AD", "", StringComparison.Ordinal)).Any()
        );
    }

    private static bool HasName(IElement element) =>
        !string.IsNullOrWhiteSpace(element.TextContent)
        || element.HasAttribute("aria-label")
        || element.HasAttribute("aria-labelledby")
        || element.QuerySelector("img[alt]:not([alt=''])") is not null;

    private static string Tag(IElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.Select(static attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>";
}
