using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>All programmes with the figures of their newest period; samples stand apart.</summary>
internal static class HomePage
{
    private static readonly Here _here = new(Addresses.Home);

    public static View Make(Edition edition)
    {
        var programmes = edition.Programmes.ToLookup(static programme => programme.Sample);
        return new View
        {
            {
                "page",
                new Head(_here, edition.Site.Title, edition.Site.Description)
                {
                    Source = edition.Site.Source.Path,
                    StructuredData = SiteData.Of(edition),
                }.View(edition)
            },
            { "totals", programmes[false].Any() ? Totals.Make(edition) : null },
            {
                "themes",
                edition.Programmes.SelectMany(static programme => programme.Themes).Distinct(StringComparer.Ordinal).Order(Alphabet.Order)
            },
            { "years", edition.Programmes.SelectMany(Years).Distinct().OrderDescending().Select(static year => Amounts.Plain(year)) },
            { "programmes", Cards(programmes[false], edition) },
            { "samples", Cards(programmes[true], edition) },
        };
    }

    private static Rows Cards(IEnumerable<Programme> programmes, Edition edition) =>
        Rows.Of([.. programmes], programme => Card(programme, edition), holdProse: edition.DefinesFigures);

    private static View Card(Programme programme, Edition edition)
    {
        var newest = programme.NewestFirst() is [var first, ..] ? first : null;
        return new View
        {
            { "title", programme.Title },
            { "href", _here.To(Addresses.Programme(programme.Slug)) },
            { "summary", programme.Description() },
            { "themes", programme.Themes },
            { "years", Years(programme).Distinct().OrderDescending().Select(static year => Amounts.Plain(year)) },
            { "updated", Head.Date(programme.Updated.Value) },
            { "period", newest?.Name.Value.InWords(edition.Words) },
            { "counts_people", newest is null or { Unit: PeriodUnit.Persons } },
            { "unit", newest is null ? null : edition.Words.Of("unit_names", newest.Unit) },
            { "settled", newest is null or { Status: PeriodStatus.Final } },
            { "status", newest is null ? null : edition.Words.Of("period_statuses", newest.Status) },
            { "figures", newest is null ? [] : KeyFigures(newest, edition) },
        };
    }

    /// <summary>The years that its figures speak of.</summary>
    private static IEnumerable<int> Years(Programme programme) =>
        programme
            .Results.Select(static period => period.Name.Value)
            .SelectMany(static name => Enumerable.Range(name.First.Year, name.Last.Year - name.First.Year + 1));

    private static IEnumerable<View> KeyFigures(Period period, Edition edition) =>
        Figures
            .Given(period, edition.Words)
            .Where(static figure => figure.Name is "courses" or "registered" or "completed" or "satisfaction")
            .Select(figure => Figures.ViewOf(figure, edition));
}
