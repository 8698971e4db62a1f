using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>All downloads, and the meaning of their columns.</summary>
internal static class DataPage
{
    private static readonly PageLocation _here = new(Addresses.Data);

    public static View Make(SiteContext context)
    {
        var translations = context.Translations;
        var head = new PageHead(_here, translations.Text("data.title"), translations.Text("data.intro"))
        {
            StructuredData = SiteData.Catalogue(context),
            Alternates =
            [
                ("text/csv", Addresses.AllProgrammesCsv),
                ("text/csv", Addresses.AllParticipantsCsv),
                (ReleaseFile.Catalogue.MediaType, ReleaseFile.Catalogue.Path),
            ],
        };
        return new View
        {
            { "page", head.ToView(context) },
            { "all_programmes", _here.To(Addresses.AllProgrammesCsv) },
            { "all_participants", _here.To(Addresses.AllParticipantsCsv) },
            { "programmes", Rows.Of(context.Programmes, static programme => Downloads.Of(programme, _here)) },
            { "institutions", Rows.Of(context.Institutions, OfInstitution) },
            { "programmes_columns", Columns(ProgrammesTable.Layout.Columns, translations) },
            { "participants_columns", Columns(ParticipantsTable.Layout.Columns, translations) },
            { "institution_columns", Columns(InstitutionTable.Layout.Columns, translations) },
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

    private static IEnumerable<View> Columns(IEnumerable<Column> columns, Translations translations) =>
        columns.Select(column => new View { { "name", column.Name }, { "meaning", translations.Of("columns", column.Name) } });
}
