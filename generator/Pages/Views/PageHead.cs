using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>Data for the layout; <c>page</c> in the view of every page.</summary>
internal sealed record PageHead(PageLocation Location, string Title, string Description)
{
    /// <summary>Sample data: labelled as such and excluded from search engines.</summary>
    public bool Sample { get; init; }

    /// <summary>Excluded from search engines for another reason.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Path of the content file to view and edit.</summary>
    public string? Source { get; init; }

    /// <summary>Structured data; left out for samples.</summary>
    public WriteJson? StructuredData { get; init; }

    /// <summary>The picture that other sites show with a link to the page.</summary>
    public View? Image { get; init; }

    /// <summary>Data files of the page.</summary>
    public ImmutableArray<(string MediaType, string Path)> Alternates { get; init; } = [];

    /// <summary>The list of programmes that the page is of, which may have a feed of its own.</summary>
    public ProgrammeListing? List { get; init; }

    /// <summary>The lists that lead to the page, from the widest; the home page is above them.</summary>
    public ImmutableArray<string> Trail { get; init; } = [];

    /// <summary>Output path to redirect to.</summary>
    public string? RedirectTarget { get; init; }

    public View ToView(SiteContext context) =>
        new()
        {
            { "title", Title },
            { "full_title", Location.Path == Addresses.Home ? context.Site.Title : $"{Title} – {context.Site.Title}" },
            { "description", Description },
            { "canonical", Location.Root is null ? context.Absolute(RedirectTarget ?? Location.Path) : null },
            { "sample", Sample },
            { "noindex", Sample || NoIndex },
            { "structured_data", Sample ? null : StructuredData },
            { "alternates", Alternates.Select(file => new View { { "type", file.MediaType }, { "href", Location.To(file.Path) } }) },
            { "image", Image ?? ImageViews.OfSite(context) },
            { "locale", context.Site.Language.Value.Split('-')[0] == "et" ? "et_EE" : null },
            { "refresh", RedirectTarget is null ? null : Location.To(RedirectTarget) },
            { "home", Location.To(Addresses.Home) },
            { "assets", Location.To(Addresses.Assets) },
            { "feed", Location.To(Addresses.Feed) },
            { "own_feed", List is { Feed: { } feed } ? ContactViews.Link(Location.To(feed), List.FeedTitle(context)) : null },
            { "accessibility", context.Site.Accessibility is null ? null : Location.To(Addresses.Accessibility) },
            { "changes", context.Changes is null ? null : Location.To(Addresses.Changes) },
            { "search", Location.To(Addresses.Search) },
            { "search_parts", NumberFormat.Invariant(context.Search.Parts.Length) },
            { "nav", Navigation(context) },
            { "trail", Location.Path == Addresses.Home || Location.Root is not null ? [] : Breadcrumbs(context) },
            { "source", SourceLinks.Make(context.Site, Source) },
        };

    public static View Date(DateOnly date) => new() { { "datetime", DateFormat.Iso(date) }, { "text", Dates.Numeric(date) } };

    private IEnumerable<View> Navigation(SiteContext context) =>
        [
            Entry(Addresses.Programmes, context.Translations.Text("chrome.programmes")),
            .. context.Sessions.IsEmpty ? [] : new[] { Entry(Addresses.Schedule, context.Translations.Text("chrome.schedule")) },
            Entry(Addresses.Institutions, context.Translations.Text("chrome.institutions")),
            Entry(Addresses.Data, context.Translations.Text("chrome.data")),
            .. context.Pages.Select(page => Entry(Addresses.Page(page.Slug), page.Title)),
        ];

    private IEnumerable<View> Breadcrumbs(SiteContext context) =>
        Trail
            .Select(path => (Path: path, Text: TitleOf(path, context)))
            .Prepend((Path: Addresses.Home, Text: context.Translations.Text("chrome.home")))
            .Select(each => ContactViews.Link(Location.To(each.Path), each.Text));

    private static string TitleOf(string path, SiteContext context) =>
        path switch
        {
            Addresses.Programmes => context.Translations.Text("chrome.programmes"),
            Addresses.Institutions => context.Translations.Text("chrome.institutions"),
            Addresses.Schedule => context.Translations.Text("chrome.schedule"),
            Addresses.Data => context.Translations.Text("chrome.data"),
            _ when context.InstitutionListings.ByCounty.FirstOrDefault(list => list.Path == path) is { } county => county.Name,
            _ => context.Programme(path.Split('/')[1])!.Title,
        };

    private View Entry(string path, string label) =>
        new()
        {
            { "label", label },
            { "href", Location.To(path) },
            { "current", Location.Path == path },
        };
}
