using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>All participating institutions, sorted by name; samples are listed separately.</summary>
internal static class InstitutionsPage
{
    private static readonly PageLocation _here = new(Addresses.Institutions);

    public static View Make(SiteContext context)
    {
        var translations = context.Translations;
        var institutions = context.Institutions.ToLookup(static institution => institution.Sample);
        var grouped = context.Institutions.Any(each =>
            Numbers.IsGrouped(context.Breakdowns.PeriodsOf(each).Sum(static period => (long)period.Count))
        );
        return new View
        {
            {
                "page",
                new PageHead(_here, translations.Text("institutions.title"), translations.Text("institutions.intro")).ToView(context)
            },
            {
                "kinds",
                context
                    .Institutions.Select(static institution => institution.Kind)
                    .Distinct()
                    .Order()
                    .Select(kind => translations.Of("institution_kinds", kind))
            },
            {
                "counties",
                context
                    .Institutions.Select(static institution => institution.County)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(Alphabet.Order)
            },
            { "count", translations.Count("counts.institutions", institutions[false].Count()) },
            { "rows", Rows.Of([.. institutions[false]], institution => Row(institution, grouped, context)) },
            { "samples", Rows.Of([.. institutions[true]], institution => Row(institution, grouped, context)) },
        };
    }

    private static View Row(Institution institution, bool grouped, SiteContext context)
    {
        var periodCounts = context.Breakdowns.PeriodsOf(institution);
        return new View
        {
            { "name", institution.Name },
            { "href", _here.To(Addresses.Institution(institution.Id.Value)) },
            { "kind", context.Translations.Of("institution_kinds", institution.Kind) },
            { "county", institution.County },
            { "programmes", Numbers.Whole(BreakdownIndex.CountProgrammes(periodCounts)) },
            { "participants", NumberFormat.Sums(periodCounts, context.Translations, grouped) },
        };
    }
}
