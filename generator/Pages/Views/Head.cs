using System.Collections.Immutable;
using SiteGen.Estonian;

namespace SiteGen.Pages.Views;

/// <summary>What the layout is told of a page: every page's view holds it as <c>page</c>.</summary>
internal sealed record Head(PageLocation Location, string Title, string Description)
{
    /// <summary>Invented data: labelled, and kept from search engines.</summary>
    public bool Sample { get; init; }

    /// <summary>Kept from search engines for another reason.</summary>
    public bool Unlisted { get; init; }

    /// <summary>The content file to see and change.</summary>
    public string? Source { get; init; }

    /// <summary>What the page says to machines; left out where the data are invented.</summary>
    public WriteJson? StructuredData { get; init; }

    /// <summary>The page's data as files: media types and paths.</summary>
    public ImmutableArray<(string MediaType, string Path)> Alternates { get; init; } = [];

    /// <summary>Where the page leads at once: a path.</summary>
    public string? LeadsTo { get; init; }

    public View View(SiteContext context) =>
        new()
        {
            { "title", Title },
            { "full_title", Location.Path == Addresses.Home ? context.Site.Title : $"{Title} – {context.Site.Title}" },
            { "description", Description },
            { "canonical", Location.Root is null ? context.Absolute(LeadsTo ?? Location.Path) : null },
            { "sample", Sample },
            { "noindex", Sample || Unlisted },
            { "structured_data", Sample ? null : StructuredData },
            { "alternates", Alternates.Select(file => new View { { "type", file.MediaType }, { "href", Location.To(file.Path) } }) },
            { "locale", context.Site.Language.Value.Split('-')[0] == "et" ? "et_EE" : null },
            { "refresh", LeadsTo is null ? null : Location.To(LeadsTo) },
            { "home", Location.To(Addresses.Home) },
            { "assets", Location.To(Addresses.Assets) },
            { "feed", Location.To(Addresses.Feed) },
            { "accessibility", context.Site.Accessibility is null ? null : Location.To(Addresses.Accessibility) },
            { "nav", Navigation(context) },
            { "source", SourceLinks.Make(context.Site, Source) },
        };

    public static View Date(DateOnly date) => new() { { "datetime", DateFormat.ForMachines(date) }, { "text", Dates.Numeric(date) } };

    private IEnumerable<View> Navigation(SiteContext context) =>
        [
            Entry(Addresses.Home, context.Translations.Text("chrome.programmes")),
            Entry(Addresses.Institutions, context.Translations.Text("chrome.institutions")),
            Entry(Addresses.Data, context.Translations.Text("chrome.data")),
            .. context.Pages.Select(page => Entry(Addresses.Page(page.Slug), page.Title)),
        ];

    private View Entry(string path, string label) =>
        new()
        {
            { "label", label },
            { "href", Location.To(path) },
            { "current", Location.Path == path },
        };
}
