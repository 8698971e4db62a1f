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
}
