using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Listings;

/// <summary>A list of programmes with an address of its own: all of them, or those of a theme, a year or a county.</summary>
/// <param name="Path">The path of its first page.</param>
/// <param name="Programmes">By title; samples last.</param>
internal sealed record ProgrammeListing(string Path, string Title, string Description, ImmutableArray<Programme> Programmes)
{
    /// <summary>Under the title.</summary>
    public string? Lead { get; init; }

    /// <summary>The sums of the list in one line; samples left out.</summary>
    public required string Totals { get; init; }

    public string? Note { get; init; }

    /// <summary>Path of the list of institutions that belongs to it.</summary>
    public string? Institutions { get; init; }

    /// <summary>The line that asks for the path.</summary>
    public SourceSpan? AskedFor { get; init; }

    /// <summary>Whether its programmes have a year in common.</summary>
    public bool IsOfYear { get; init; }

    /// <summary>The full name of the county whose list it is.</summary>
    public string? County { get; init; }

    public bool IsOfAll => Path == Addresses.Programmes;

    public int Count { get; } = Programmes.Count(static programme => !programme.Sample);

    /// <summary>Path of its feed; null if it is empty, or if it lists all programmes, as the feed of the site does.</summary>
    public string? Feed => IsOfAll || Count == 0 ? null : Addresses.FeedOf(Path);

    public string FeedTitle(SiteContext context) => $"{Title} – {context.Site.Title}";

    public IEnumerable<ListPage<Programme>> Pages => Paging.Pages(Path, Programmes);

    /// <summary>Whether search engines should find a page of the list. The list of all is there even if it is empty.</summary>
    public bool IsIndexed(ListPage<Programme> page) =>
        (IsOfAll && page.Number == 1) || page.Items.Any(static programme => !programme.Sample);
}
