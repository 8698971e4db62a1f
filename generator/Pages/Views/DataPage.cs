using SiteGen.Pages.Data;
using SiteGen.Pages.StructuredData;

namespace SiteGen.Pages.Views;

/// <summary>All downloads: what is in each, how to open it, and the meaning of its columns.</summary>
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
                (ReleaseFile.Package.MediaType, ReleaseFile.Package.Path),
                (ReleaseFile.Catalogue.MediaType, ReleaseFile.Catalogue.Path),
            ],
        };
        return new View
        {
            { "page", head.ToView(context) },
            { "citation", Citation.OfData(context) },
            { "files", ReleaseFile.Of(context).Select(file => OfFile(file, context)) },
            { "tables", ReleaseTable.Of(context).Select(table => OfTable(table, context)) },
            { "institution_columns", ParticipationsTable.Layout.Columns.Select(static column => OfColumn(column, null)) },
            { "changes", context.Changes is null ? null : _here.To(Addresses.Changes) },
            { "programmes", _here.To(Addresses.Programmes) },
            { "programme_files", Downloads.Patterns.Select(file => OfPattern(file, context)) },
            { "institutions", _here.To(Addresses.Institutions) },
            { "institution_file", Addresses.InstitutionCsv(Downloads.Placeholder) },
        };
    }

    private static View OfFile(ReleaseFile file, SiteContext context)
    {
        ReleaseFile[] leftOut = file == ReleaseFile.Workbook ? [.. ReleaseWorkbook.LeftOut(context)] : [];
        return new View
        {
            { "name", file.Name },
            { "href", _here.To(file.Path) },
            { "title", file.Title },
            { "description", file.Description },
            { "opening", context.Translations.Of("data.opening", Path.GetExtension(file.Name)[1..]) },
            {
                "left_out",
                leftOut.Length == 0
                    ? null
                    : context.Translations.Text("data.left_out", ("files", string.Join(", ", leftOut.Select(static each => each.Name))))
            },
        };
    }

    private static View OfTable(ReleaseTable table, SiteContext context)
    {
        var example = table.Make(context).Rows.FirstOrDefault();
        string[] cells = example.IsDefault ? [] : [.. example.SelectMany(static part => part.Texts)];
        return new View
        {
            { "id", Path.GetFileNameWithoutExtension(table.File.Name) },
            { "name", table.File.Name },
            { "title", table.File.Title },
            { "description", table.File.Description },
            { "has_example", cells.Length > 0 },
            { "columns", table.Columns.Select((column, at) => OfColumn(column, cells.ElementAtOrDefault(at))) },
        };
    }

    private static View OfColumn(Column column, string? example) =>
        new()
        {
            { "name", column.Name },
            { "meaning", column.Meaning },
            { "unit", column.Unit },
            { "choices", column.Choices.Select(static choice => new View { { "code", choice.Code }, { "word", choice.Word } }) },
            { "example", example },
        };

    private static View OfPattern((string Name, string Path) file, SiteContext context) =>
        new() { { "path", file.Path }, { "text", context.Translations.Of("data.patterns", file.Name) } };
}
