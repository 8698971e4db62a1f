using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>The pictures of a programme.</summary>
internal static class ImageViews
{
    public static IEnumerable<View> Of(Programme programme, PageLocation location) =>
        programme.Images.Select(image => new View
        {
            { "src", location.To(Addresses.ProgrammeImage(programme.Slug, image.File.Value)) },
            { "alt", image.Alt },
            { "width", image.Content?.Width.ToString(CultureInfo.InvariantCulture) },
            { "height", image.Content?.Height.ToString(CultureInfo.InvariantCulture) },
            { "caption", image.Caption },
            { "credit", image.Credit },
        });

    /// <summary>The picture that other sites show with a link to the page; they do not draw SVG. Null if there is none.</summary>
    public static View? ForSharing(Programme programme, SiteContext context) =>
        programme.Images.FirstOrDefault(static image => !image.File.Value.EndsWith(".svg", StringComparison.Ordinal)) is { } image
            ? new View { { "url", AddressOf(programme, image, context) }, { "alt", image.Alt } }
            : null;

    /// <summary>The picture for pages that have none of their own.</summary>
    public static View OfSite(SiteContext context) =>
        new() { { "url", context.Absolute(Addresses.Asset("jagamispilt.png")) }, { "alt", context.Site.Title } };

    public static string AddressOf(Programme programme, Image image, SiteContext context) =>
        context.Absolute(Addresses.ProgrammeImage(programme.Slug, image.File.Value));
}
