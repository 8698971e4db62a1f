using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>A page of a list of institutions, sorted by name; samples are listed separately, at its end.</summary>
internal static class InstitutionsPage
{
    public static View Make(InstitutionListing list, ListPage<Institution> page, SiteContext context)
    {
        var (location, translations) = (new PageLocation(page.Path), context.Translations);
        Institution[] all = [.. page.Items];
        var institutions = all.ToLookup(static institution => institution.Sample);
        var grouped = all.Any(each => Numbers.IsGrouped(context.Breakdowns.PeriodsOf(each).Sum(static period => (long)period.Count)));
        return new View
        {
            {
                "page",
                new PageHead(location, page.Title(list.Title, translations), list.Description)
                {
                    NoIndex = !list.IsIndexed(page),
                    Trail = list.IsOfAll ? [] : [Addresses.Institutions],
                }.ToView(context)
            },
            { "title", page.Title(list.Title, translations) },
            { "intro", list.IsOfAll ? list.Description : null },
            { "programmes", list.Programmes is null ? null : location.To(list.Programmes) },
            { "by_kind", list.IsOfAll ? ListLinks.To(context.InstitutionListings.ByKind, location) : [] },
            { "by_county", list.IsOfAll ? ListLinks.To(context.InstitutionListings.ByCounty, location) : [] },
            {
                "where",
                list.County is { } county && page.Number == 1 ? Places.OfCounty(county, withTable: false, context, location) : null
            },
            { "where_data", location.To(ReleaseFile.Participants.Path) },
            // What one page does not hold, its filter would not find.
            { "filtered", page.IsWhole },
            { "kinds", all.Select(static each => each.Kind).Distinct().Order().Select(kind => translations.Of("institution_kinds", kind)) },
            { "counties", all.Select(static each => each.County).OfType<string>().Distinct(StringComparer.Ordinal).Order(Alphabet.Order) },
            { "count", translations.Count("counts.institutions", list.Count) },
            { "rows", Rows.Of([.. institutions[false]], institution => Row(institution, grouped, context, location)) },
            { "samples", Rows.Of([.. institutions[true]], institution => Row(institution, grouped, context, location)) },
            { "paging", page.Navigation(translations) },
        };
    }

    private static View Row(Institution institution, bool grouped, SiteContext context, PageLocation location)
    {
        var periodCounts = context.Breakdowns.PeriodsOf(institution);
        return new View
        {
            { "name", institution.Name },
            { "href", location.To(Addresses.Institution(institution.Id.Value)) },
            { "kind", context.Translations.Of("institution_kinds", institution.Kind) },
            { "county", institution.County },
            { "programmes", Numbers.Whole(BreakdownIndex.CountProgrammes(periodCounts)) },
            { "participants", NumberFormat.Sums(periodCounts, context.Translations, grouped) },
        };
    }
}
