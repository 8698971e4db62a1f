using System.Collections.Immutable;
using SiteGen.Pages.Data.Calendar;
using SiteGen.Pages.Data.Catalogue;
using SiteGen.Text;

namespace SiteGen.Pages.Data;

/// <summary>The files of the release. What is made of others comes after them.</summary>
internal static class ReleaseOutputs
{
    /// <param name="sources">All content.</param>
    public static IEnumerable<Output> Of(IEnumerable<SourceFile> sources, SiteContext context)
    {
        ImmutableArray<Output> tables =
        [
            .. ReleaseTable.Of(context).Select(table => new CsvOutput(table.File.Path, sources, () => table.Make(context))),
        ];
        ImmutableArray<Output> files =
        [
            .. tables,
            new WorkbookOutput(ReleaseFile.Workbook.Path, sources, () => ReleaseWorkbook.SheetsOf(context)),
            new CalendarOutput(ReleaseFile.Calendar.Path, sources, () => Calendars.Of(context)),
            new DescriptionOutput(ReleaseFile.Package.Path, sources, tables, digests => DataPackage.Of(digests, context)),
            new TurtleOutput(ReleaseFile.Catalogue.Path, sources, () => CatalogueGraph.Of(context)),
            new JsonOutput(ReleaseFile.Portal.Path, sources, json => PortalFields.Write(json, context)),
        ];
        return [.. files, new ArchiveOutput(ReleaseFile.Archive.Path, sources, files)];
    }
}
