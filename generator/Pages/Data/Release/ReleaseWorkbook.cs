namespace SiteGen.Pages.Data;

/// <summary><c>andmed.xlsx</c>: the tables of the release, a sheet each.</summary>
internal static class ReleaseWorkbook
{
    /// <summary>The rows of a sheet, without its header.</summary>
    private const int MaxRows = 1_048_575;

    /// <summary>Names and tables. A table that does not fit into a sheet is left out.</summary>
    public static IEnumerable<(string Name, Table Table)> SheetsOf(SiteContext context) =>
        ReleaseTable
            .Of(context)
            .Select(table => (Path.GetFileNameWithoutExtension(table.File.Name), Table: table.Make(context)))
            .Where(static sheet => Fits(sheet.Table.Count));

    /// <summary>The tables that it leaves out, which the data page says.</summary>
    public static IEnumerable<ReleaseFile> LeftOut(SiteContext context) =>
        ReleaseTable.Of(context).Where(table => !Fits(table.Make(context).Count)).Select(static table => table.File);

    public static bool Fits(int rows) => rows <= MaxRows;
}
