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
    IReadOnlySet<string> Ids,
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
        var (ids, links) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (duplicates, images, controls) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        foreach (var element in document.All)
        {
            if (element.GetAttribute("id") is { } id && !ids.Add(id))
            {
                duplicates.Add(id);
            }

            if (LinkOf(element) is { } link)
            {
                links.Add(link);
            }

            if (IsImageWithoutAlt(element))
            {
                images.Add(OpeningTag(element));
            }

            if (IsControl(element) && !HasName(element))
            {
                controls.Add(OpeningTag(element));
            }
        }

        return new PageFacts(
            page,
            ids,
            [.. links],
            [.. duplicates],
            [.. images],
            [.. controls],
            ShowsCode(html) || PersonalCode.IsIn(VisibleText.Of(document))
        );
    }

    private static string? LinkOf(IElement element) =>
        element.LocalName switch
        {
            "a" or "area" => element.GetAttribute("href"),
            "link" when element.GetAttribute("rel") != "canonical" => element.GetAttribute("href"),
            "img" or "script" => element.GetAttribute("src"),
            _ => null,
        };

    private static bool IsImageWithoutAlt(IElement element) =>
        (element.LocalName == "img" && !element.HasAttribute("alt")) || (element.GetAttribute("role") == "img" && !HasLabel(element));

    private static bool IsControl(IElement element) =>
        element.LocalName == "button" || (element.LocalName == "a" && element.HasAttribute("href"));

    /// <summary>Attributes and data too; blanks and minus signs between the numbers of a drawing make no code.</summary>
    private static bool ShowsCode(string html) =>
        PersonalCode.Find(html).Any(code => code.IsCertain && !(code.IsDressed && Coordinates.Contain(html, code.Start)));

    private static bool HasName(IElement element) =>
        Text.Visibility.IsVisible(element.TextContent) || HasLabel(element) || element.QuerySelector("img[alt]:not([alt=''])") is not null;

    private static bool HasLabel(IElement element) => element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby");

    private static string OpeningTag(IElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.Select(static attribute => $" {attribute.Name}=\"{attribute.Value}\""))}>";
}
