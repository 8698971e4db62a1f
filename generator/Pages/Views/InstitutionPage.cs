using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>What an institution took part in.</summary>
internal static class InstitutionPage
{
    public static View Make(Institution institution, Edition edition)
    {
        var here = new Here(Addresses.Institution(institution.Id.Value));
        var words = edition.Words;
        var attendances = edition.Breakdowns.Of(institution);
        var head = new Head(here, institution.Name, words.Text("institutions.description", ("name", institution.Name)))
        {
            Sample = institution.Sample,
            Source = institution.Id.Span.File.Path,
            StructuredData = SiteData.Of(institution),
            Alternates = [("text/csv", Addresses.InstitutionCsv(institution.Id.Value))],
        };
        return new View
        {
            { "page", head.View(edition) },
            { "name", institution.Name },
            { "kind", words.Of("institution_kinds", institution.Kind) },
            { "county", institution.County },
            { "ehak", institution.Ehak },
            { "registry_code", institution.RegistryCode },
            { "website", People.Website(institution.Url) },
            { "programmes", words.Count("counts.programmes", attendances.Select(static each => each.Programme.Slug).Distinct().Count()) },
            { "sums", Amounts.Sums(attendances, words) },
            { "rows", attendances.Select(each => Row(each, edition, here)) },
            { "csv", here.To(Addresses.InstitutionCsv(institution.Id.Value)) },
        };
    }

    private static View Row(Attendance attendance, Edition edition, Here here) => new()
    {
        { "title", attendance.Programme.Title },
        { "href", here.To(Addresses.Programme(attendance.Programme.Slug)) },
        { "period", attendance.Period.Name.Value.InWords(edition.Words) },
        { "count", edition.Words.Count("units", attendance.Period.Unit, attendance.Count) },
        { "share", Numbers.Percent(attendance.Share) },
        { "share_of", edition.Words.Of("totals", attendance.Breakdown.Of) },
    };
}
