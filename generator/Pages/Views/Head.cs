using System.Collections.Immutable;
using SiteGen.Estonian;

namespace SiteGen.Pages.Views;

/// <summary>What the layout is told of a page: every page's view holds it as <c>page</c>.</summary>
internal sealed record Head(Here Here, string Title, string Description)
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

    public View View(Edition edition) =>
        new()
        {
            { "title", Title },
            { "full_title", Here.Path == Addresses.Home ? edition.Site.Title : $"{Title} – {edition.Site.Title}" },
            { "description", Description },
            { "canonical", Here.Root is null ? edition.Absolute(LeadsTo ?? Here.Path) : null },
            { "sample", Sample },
            { "noindex", Sample || Unlisted },
            { "structured_data", Sample ? null : StructuredData },
            { "alternates", Alternates.Select(file => new View { { "type", file.MediaType }, { "href", Here.To(file.Path) } }) },
            { "locale", edition.Site.Language.Value.Split('-')[0] == "et" ? "et_EE" : null },
            { "refresh", LeadsTo is null ? null : Here.To(LeadsTo) },
            { "home", Here.To(Addresses.Home) },
            { "assets", Here.To(Addresses.Assets) },
            { "feed", Here.To(Addresses.Feed) },
            { "accessibility", edition.Site.Accessibility is null ? null : Here.To(Addresses.Accessibility) },
            { "nav", Navigation(edition) },
            { "source", SourceLinks.Make(edition.Site, Source) },
        };

    public static View Date(DateOnly date) => new() { { "datetime", When.ForMachines(date) }, { "text", Dates.Numeric(date) } };

    private IEnumerable<View> Navigation(Edition edition) =>
        [
            Entry(Addresses.Home, edition.Words.Text("chrome.programmes")),
            Entry(Addresses.Institutions, edition.Words.Text("chrome.institutions")),
            Entry(Addresses.Data, edition.Words.Text("chrome.data")),
            .. edition.Pages.Select(page => Entry(Addresses.Page(page.Slug), page.Title)),
        ];

    private View Entry(string path, string label) =>
        new()
        {
            { "label", label },
            { "href", Here.To(path) },
            { "current", Here.Path == path },
        };
}
