using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Listings;

/// <summary>All lists of programmes of the site.</summary>
internal sealed class ProgrammeListings(SiteContext context)
{
    private readonly Lazy<ImmutableArray<ProgrammeListing>> _years = new(() => [.. Years(context)]);
    private readonly Lazy<ImmutableArray<ProgrammeListing>> _counties = new(() => [.. Counties(context)]);

    public ProgrammeListing All { get; } = OfAll(context);

    public ImmutableArray<ProgrammeListing> Themes { get; } = [.. context.Site.Themes.Select(theme => Of(theme, context))];

    /// <summary>Years in which a period ended, latest first.</summary>
    public ImmutableArray<ProgrammeListing> YearsNewestFirst => _years.Value;

    /// <summary>Counties whose institutions took part, by name.</summary>
    public ImmutableArray<ProgrammeListing> ByCounty => _counties.Value;

    public IEnumerable<ProgrammeListing> Every => [All, .. Themes, .. YearsNewestFirst, .. ByCounty];

    private static ProgrammeListing OfAll(SiteContext context)
    {
        var programmes = SamplesLast(context.Programmes);
        return new ProgrammeListing(
            Addresses.Programmes,
            context.Translations.Text("chrome.programmes"),
            context.Translations.Text("lists.all"),
            programmes
        )
        {
            Totals = ListingTotals.Of(programmes, static programme => programme.Results, context),
        };
    }

    private static ProgrammeListing Of(Theme theme, SiteContext context)
    {
        var programmes = SamplesLast(context.ProgrammesOf(theme));
        return new ProgrammeListing(
            Addresses.Theme(theme.Id.Value),
            theme.Title,
            theme.Description ?? context.Translations.Text("theme.description", ("name", theme.Title)),
            programmes
        )
        {
            Lead = theme.Description,
            AskedFor = theme.Id.Span,
            Totals = ListingTotals.Of(programmes, static programme => programme.Results, context),
        };
    }

    /// <summary>A period belongs to the year in which it ended; one that lasts to this day to none.</summary>
    private static IEnumerable<ProgrammeListing> Years(SiteContext context) =>
        from programme in SamplesLast(context.Programmes)
        from year in programme.Results.Where(static period => !period.Name.Value.IsOpen).Select(YearOf).Distinct()
        group programme by year into byYear
        orderby byYear.Key descending
        select Of(byYear.Key, [.. byYear], context);

    private static ProgrammeListing Of(int year, ImmutableArray<Programme> programmes, SiteContext context)
    {
        var name = ("n", NumberFormat.Invariant(year));
        return new ProgrammeListing(
            Addresses.Year(year),
            context.Translations.Text("periods.year", name),
            context.Translations.Text("lists.year", name),
            programmes
        )
        {
            Totals = ListingTotals.Of(
                programmes,
                programme => programme.Results.Where(period => !period.Name.Value.IsOpen && YearOf(period) == year),
                context
            ),
            IsOfYear = true,
            Note = context.Translations.Text("lists.year_note"),
        };
    }

    private static IEnumerable<ProgrammeListing> Counties(SiteContext context) =>
        from county in context
            .Institutions.Where(static each => each.County is not null)
            .GroupBy(static each => each.County!)
            .OrderBy(static county => county.Key, Alphabet.Order)
        select Of(county.Key, [.. county], context);

    private static ProgrammeListing Of(string county, Institution[] institutions, SiteContext context)
    {
        var reached = institutions.SelectMany(context.Breakdowns.PeriodsOf).Select(static each => each.Programme).ToHashSet();
        return new ProgrammeListing(
            Addresses.County(county),
            county,
            context.Translations.Text("lists.county", ("name", county)),
            SamplesLast(context.Programmes.Where(reached.Contains))
        )
        {
            Lead = context.Translations.Text("lists.county", ("name", county)),
            Totals = ListingTotals.Of([.. institutions.Where(static each => !each.Sample)], context),
            County = county,
            Institutions = Addresses.InstitutionsOfCounty(county),
        };
    }

    private static int YearOf(Period period) => period.Name.Value.Last.Year;

    private static ImmutableArray<Programme> SamplesLast(IEnumerable<Programme> programmes) =>
        [.. programmes.OrderBy(static programme => programme.Sample)];
}
