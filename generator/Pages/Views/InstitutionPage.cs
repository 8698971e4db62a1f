using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>An institution, and the programmes that it took part in.</summary>
internal static class InstitutionPage
{
    private static readonly string[] _row = ["title", "href", "period", "count", "share", "share_of"];

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
            Trail = [Addresses.Institutions],
            Source = institution.Id.Span.File.Path,
            StructuredData = SiteData.Of(institution),
            Alternates = csv is null ? [] : [("text/csv", csv)],
        };
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
            { "rows", Rows.Of([.. page.Items], each => Row(each, grouped, location, context.Texts)) },
            { "paging", page.Navigation(translations) },
            { "csv", csv is null ? null : location.To(csv) },
        };
    }

    private static View Row(PeriodCount periodCount, bool grouped, PageLocation location, TextPool texts) =>
        new(
            _row,
            periodCount.Period.Title,
            periodCount.Period.HrefFrom(location),
            periodCount.Period.PeriodText,
            periodCount.Period.CountTexts(grouped).Of(periodCount.Count),
            texts.Share(periodCount.Count, periodCount.Period.Participants),
            periodCount.Period.ParticipantsOfText
        );
}
