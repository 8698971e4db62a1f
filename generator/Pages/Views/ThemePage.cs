using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>A theme with its programmes; samples are listed separately.</summary>
internal static class ThemePage
{
    public static View Make(Theme theme, SiteContext context)
    {
        var location = new PageLocation(Addresses.Theme(theme.Id.Value));
        var programmes = context.ProgrammesOf(theme).ToLookup(static programme => programme.Sample);
        var description = theme.Description ?? context.Translations.Text("theme.description", ("name", theme.Title));
        return new View
        {
            {
                "page",
                new PageHead(location, theme.Title, description)
                {
                    NoIndex = !programmes[false].Any(),
                    Source = context.Site.Source.Path,
                }.ToView(context)
            },
            { "title", theme.Title },
            { "description", theme.Description },
            { "programmes", HomePage.Cards(programmes[false], context, location) },
            { "samples", HomePage.Cards(programmes[true], context, location) },
        };
    }
}
