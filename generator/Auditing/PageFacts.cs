using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Estonian;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>The parts of a rendered page that the audit needs.</summary>
/// <param name="Links">URLs as written.</param>
/// <param name="DuplicateIds">Ids used by more than one element.</param>
/// <param name="ImagesWithoutAlt">Opening tags of images without alternative text.</param>
/// <param name="ControlsWithoutName">Opening tags of links and buttons without an accessible name.</param>
internal sealed record PageFacts(
    PageOutput Page,
    FrozenSet<string> Ids,
    ImmutableArray<string> Links,
    ImmutableArray<string> DuplicateIds,
    ImmutableArray<string> ImagesWithoutAlt,
    ImmutableArray<string> ControlsWithoutName,
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
                    .Select(OpeningTag)
                    .Distinct(),
            ],
            [.. document.QuerySelectorAll("a[href], button").Where(static element => !HasName(element)).Select(OpeningTag).Distinct()],
            ShowsCode(html) || PersonalCode.IsIn(VisibleText.Of(document))
        );
    }

    /// <summary>Attributes and data too; blanks and minus signs between the numbers of a drawing make no code.</summary>
    private static bool ShowsCode(string html) =>
        PersonalCode.Find(html).Any(code => code.IsCertain && !(code.IsDressed && Coordinates.Contain(html, code.Start)));

    private static bool HasName(IElement element) =>
        Text.Visibility.IsVisible(element.TextContent)
        || element.HasAttribute("aria-label")
        || element.HasAttribute("aria-labelledby")
        || element.QuerySelector("img[alt]:not([alt=''])") is not null;

    private static string OpeningTag(IElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.Select(static attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>";
}
