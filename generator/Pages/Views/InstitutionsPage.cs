using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>All institutions that took part, by name; invented ones stand apart.</summary>
internal static class InstitutionsPage
{
    private static readonly Here _here = new(Addresses.Institutions);

    public static View Make(Edition edition)
    {
        var words = edition.Words;
        var institutions = edition.Institutions.ToLookup(static institution => institution.Sample);
        return new View
        {
            { "page", new Head(_here, words.Text("institutions.title"), words.Text("institutions.intro")).View(edition) },
            {
                "kinds",
                edition
                    .Institutions.Select(static institution => institution.Kind)
                    .Distinct()
                    .Order()
                    .Select(kind => words.Of("institution_kinds", kind))
            },
            {
                "counties",
                edition
                    .Institutions.Select(static institution => institution.County)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(Alphabet.Order)
            },
            { "count", words.Count("counts.institutions", institutions[false].Count()) },
            { "rows", Rows.Of([.. institutions[false]], institution => Row(institution, edition)) },
            { "samples", Rows.Of([.. institutions[true]], institution => Row(institution, edition)) },
        };
    }

    private static View Row(Institution institution, Edition edition)
    {
        var attendances = edition.Breakdowns.Of(institution);
        return new View
        {
            { "name", institution.Name },
            { "href", _here.To(Addresses.Institution(institution.Id.Value)) },
            { "kind", edition.Words.Of("institution_kinds", institution.Kind) },
            { "county", institution.County },
            { "programmes", Numbers.Whole(Breakdowns.Programmes(attendances)) },
            { "participants", Amounts.Sums(attendances, edition.Words) },
        };
    }
}
