using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>Themes as text, with links where they have pages.</summary>
internal static class ThemeViews
{
    public static IEnumerable<View> Of(Programme programme, SiteContext context, PageLocation location) =>
        programme.Themes.Select(
            (named, at) =>
            {
                var theme = context.Theme(named.Value);
                return new View
                {
                    { "separator", at == 0 ? "" : ", " },
                    { "href", theme is null ? null : location.To(Addresses.Theme(theme.Id.Value)) },
                    { "text", theme?.Title ?? named.Value },
                };
            }
        );

    /// <summary>The themes that have programmes, in the site's order, with how many there are besides samples.</summary>
    public static IEnumerable<View> All(SiteContext context, PageLocation location) =>
        context
            .Site.Themes.Select(theme => (Theme: theme, Programmes: context.ProgrammesOf(theme).ToArray()))
            .Where(static each => each.Programmes.Length > 0)
            .Select(each => new View
            {
                { "href", location.To(Addresses.Theme(each.Theme.Id.Value)) },
                { "text", each.Theme.Title },
                { "count", Count(each.Programmes) },
            });

    private static string? Count(Programme[] programmes) =>
        programmes.Count(static programme => !programme.Sample) is var count and > 0 ? NumberFormat.Invariant(count) : null;
}
