using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>An institution, and the programmes that it took part in.</summary>
internal static class InstitutionPage
{
    private static readonly string[] _row = ["title", "href", "span", "period", "count", "share", "share_of"];

    public static IEnumerable<ListPage<PeriodCount>> Pages(Institution institution, SiteContext context) =>
        Paging.Pages(Addresses.Institution(institution.Id.Value), context.Breakdowns.PeriodsOf(institution));

    public static View Make(Institution institution, ListPage<PeriodCount> page, SiteContext context)
    {
        var location = new PageLocation(page.Path);
        var translations = context.Translations;
        var periodCounts = context.Breakdowns.PeriodsOf(institution);
        var grouped = page.Items.Any(static each => Numbers.IsGrouped(each.Count));
        var csv = ParticipationsTable.HasRows(institution, context)
            ? Addresses.InstitutionCsv(institution.Id.Value, institution.Sample)
            : null;
        var head = new PageHead(
            location,
            page.Title(institution.Name, translations),
            translations.Text("institutions.description", ("name", institution.Name))
        )
        {
            Sample = institution.Sample,
            Trail = institution.County is { } county
                ? [Addresses.Institutions, Addresses.InstitutionsOfCounty(county)]
                : [Addresses.Institutions],
            Source = institution.Id.Span.File.Path,
            StructuredData = SiteData.Of(institution),
            Alternates = csv is null ? [] : [("text/csv", csv)],
        };
        PeriodCount[] items = [.. page.Items];
        return new View
        {
            { "page", head.ToView(context) },
            { "name", page.Title(institution.Name, translations) },
            { "kind", translations.Of("institution_kinds", institution.Kind) },
            { "county", institution.County },
            { "ehak", institution.Ehak },
            { "registry_code", institution.RegistryCode },
            { "website", ContactViews.Website(institution.Url) },
            { "programmes", translations.Count("counts.programmes", BreakdownIndex.CountProgrammes(periodCounts)) },
            { "sums", NumberFormat.Sums(periodCounts, translations) },
            // Of what is folded, nothing may be compared.
            { "overview", page.Number == 1 && context.FoldNote is null ? InstitutionOverview.Make(institution, context, location) : null },
            { "rows", new Rows(items.Length, at => Row(items, at, grouped, location, context.Texts)) },
            { "paging", page.Navigation(translations) },
            { "csv", csv is null ? null : location.To(csv) },
        };
    }

    /// <summary>The rows of a programme have its title once.</summary>
    private static View Row(PeriodCount[] items, int at, bool grouped, PageLocation location, TextPool texts)
    {
        var (period, count) = items[at];
        var isFirst = at == 0 || !ReferenceEquals(items[at - 1].Programme, period.Programme);
        var span = isFirst ? items.Skip(at).TakeWhile(each => ReferenceEquals(each.Programme, period.Programme)).Count() : 0;
        return new View(
            _row,
            isFirst ? period.Title : null,
            isFirst ? period.HrefFrom(location) : null,
            span > 1 ? texts.Column(span).Of(span) : null,
            period.PeriodText,
            period.CountTexts(grouped).Of(count),
            texts.Share(count, period.Participants),
            period.ParticipantsOfText
        );
    }
}
