using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>All downloads, and what stands in their columns.</summary>
internal static class DataPage
{
    private static readonly Here _here = new(Addresses.Data);

    public static View Make(Edition edition)
    {
        var words = edition.Words;
        var head = new Head(_here, words.Text("data.title"), words.Text("data.intro"))
        {
            StructuredData = SiteData.Catalogue(edition),
            Alternates = [("text/csv", Addresses.AllProgrammesCsv), ("text/csv", Addresses.AllParticipantsCsv)],
        };
        return new View
        {
            { "page", head.View(edition) },
            { "all_programmes", _here.To(Addresses.AllProgrammesCsv) },
            { "all_participants", _here.To(Addresses.AllParticipantsCsv) },
            { "programmes", Rows.Of(edition.Programmes, static programme => Downloads.Of(programme, _here)) },
            { "institutions", Rows.Of(edition.Institutions, OfInstitution) },
            { "programmes_columns", Columns(ProgrammesTable.Columns, words) },
            { "participants_columns", Columns(ParticipantsTable.Columns, words) },
            { "institution_columns", Columns(InstitutionTable.Columns, words) },
        };
    }

    private static View OfInstitution(Institution institution) =>
        new()
        {
            { "name", institution.Name },
            { "href", _here.To(Addresses.Institution(institution.Id.Value)) },
            { "csv", _here.To(Addresses.InstitutionCsv(institution.Id.Value)) },
            { "sample", institution.Sample },
        };

    private static IEnumerable<View> Columns(IEnumerable<string> columns, Wording words) =>
        columns.Select(name => new View { { "name", name }, { "meaning", words.Of("columns", name) } });
}
