using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Pages;
using SiteGen.Pages.Data;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace SiteGen.Rendering;

/// <summary>Writes tables as a workbook (XLSX): one sheet each, cells with the types of their columns, no macros and no formulas.</summary>
internal static class Workbook
{
    private const double NarrowColumn = 12;
    private const double WideColumn = 40;

    public static byte[] Of(IEnumerable<(string Name, Table Table)> sheets)
    {
        using var stream = new MemoryStream();
        // Nothing is waited for: the stream is in memory.
        WriteAsync(sheets, stream).GetAwaiter().GetResult();
        var workbook = stream.ToArray();
        Zip.MakeSteady(workbook);
        return workbook;
    }

    private static async Task WriteAsync(IEnumerable<(string Name, Table Table)> sheets, Stream stream)
    {
        var options = new SpreadCheetahOptions
        {
            CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
            DefaultDateTimeFormat = SpreadCheetah.Styling.NumberFormat.Custom("yyyy-mm-dd"),
            // They would tell when and by what it was written.
            DocumentProperties = null,
        };
        await using var book = await Spreadsheet.CreateNewAsync(stream, options).ConfigureAwait(false);
        var header = book.AddStyle(new Style { Font = { Bold = true } });
        foreach (var (name, table) in sheets)
        {
            await book.StartWorksheetAsync(name, LayoutOf(table)).ConfigureAwait(false);
            string[] names = [.. table.Columns.Select(static column => column.Name)];
            await book.AddHeaderRowAsync(names, header).ConfigureAwait(false);
            var cells = new DataCell[table.Columns.Length];
            foreach (var row in table.Rows)
            {
                Fill(cells, row, table);
                await book.AddRowAsync(cells).ConfigureAwait(false);
            }
        }

        await book.FinishAsync().ConfigureAwait(false);
    }

    private static WorksheetOptions LayoutOf(Table table)
    {
        var layout = new WorksheetOptions { FrozenRows = 1 };
        for (var at = 0; at < table.Columns.Length; at++)
        {
            var column = table.Columns[at];
            layout.Column(at + 1).Width =
                column.Type is ColumnType.Text or ColumnType.Address && column.Choices.IsEmpty
                    ? WideColumn
                    : Math.Max(NarrowColumn, column.Name.Length + 2);
        }

        return layout;
    }

    private static void Fill(DataCell[] cells, ImmutableArray<Cells> row, Table table)
    {
        var at = 0;
        foreach (var part in row)
        {
            foreach (var text in part.Texts)
            {
                cells[at] = CellOf(text, table.Columns[at].Type);
                at++;
            }
        }
    }

    private static DataCell CellOf(string text, ColumnType type) =>
        text.Length == 0
            ? default
            : type switch
            {
                ColumnType.Integer => new DataCell(int.Parse(text, CultureInfo.InvariantCulture)),
                ColumnType.Number => new DataCell(decimal.Parse(text, CultureInfo.InvariantCulture)),
                ColumnType.Boolean => new DataCell(text == "true"),
                ColumnType.Date => new DataCell(DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
                _ => new DataCell(SoftHyphens.Without(text)),
            };
}
