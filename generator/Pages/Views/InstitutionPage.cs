using SiteGen.Model;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>What an institution took part in.</summary>
internal static class InstitutionPage
{
    private static readonly string[] _row = ["title", "href", "period", "count", "share", "share_of"];

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
            { "programmes", words.Count("counts.programmes", Breakdowns.Programmes(attendances)) },
            { "sums", Amounts.Sums(attendances, words) },
            { "rows", Rows.Of(attendances, each => Row(each, edition.Texts)) },
            { "csv", here.To(Addresses.InstitutionCsv(institution.Id.Value)) },
        };
    }

    private static View Row(Attendance attendance, CommonTexts texts) =>
        new(
            _row,
            attendance.Occasion.Title,
            attendance.Occasion.Href,
            attendance.Occasion.Name,
            attendance.Occasion.Units.Of(attendance.Count),
            texts.Percent.Of(attendance.Share),
            attendance.Occasion.Total
        );
}
