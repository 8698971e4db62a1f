using System.Text;
using SiteGen.Importing.Lists;
using SiteGen.Rendering;
using SiteGen.Tests.Rendering;
using SiteGen.Tests.Sites;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Arbitrary bytes as a registration list, and arbitrary texts as cells of a table.</summary>
public sealed class ListFuzzTests() : FuzzTests<ListFuzzTests>(Grammars.Lists), IFuzzTarget, IDisposable
{
    private const int ManyCells = 5;

    // Lists are read from disk, several times.
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-lists-").FullName;

    public static string Folder => "lists";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override string Outcome(byte[] input)
    {
        AssertWrittenAsItIs(Encoding.UTF8.GetString(input));
        var path = Path.Join(_folder, "list.csv");
        File.Delete(path); // Overwriting a truncated file would flush it to disk and block.
        File.WriteAllBytes(path, input);
        try
        {
            var rows = ListFile.Worksheets(path).SelectMany(static sheet => sheet.Rows).ToArray();
            Assert.Equal(Enumerable.Range(1, rows.Length), rows.Select(static row => row.Number));
            Assert.All(
                rows.SelectMany(static row => row.Cells),
                static cell => Assert.Equal(cell, cell is Row.Date or Row.Unreadable ? cell : CellValue.OfText(cell))
            );
            var widths = rows.Select(static row => Math.Min(row.Cells.Length, ManyCells)).Distinct().Order();
            return $"{string.Join(' ', widths)}: {Counted.Of(path)}";
        }
        catch (UnreadableListException fault)
        {
            return fault.Reason.ToString().Contains("quotation", StringComparison.Ordinal) ? "a quotation mark" : fault.Reason.ToString();
        }
    }

    /// <summary>Reads the cell back with the RFC 4180 reader of the tests and with the reader of lists.</summary>
    private static void AssertWrittenAsItIs(string text)
    {
        string[][] rows = [.. text.Split('\n').Chunk(2).Select(static cells => cells is [var one] ? [one, ""] : cells)];
        var written = new Utf8Writer();
        Csv.Write(TextTable.Of(["a", "b"], rows), written);
        var csv = Encoding.UTF8.GetString(written.Written);
        Assert.Equal(
            [
                ["a", "b"],
                .. rows,
            ],
            CsvFile.Parse(csv)
        );
        var read = new CsvParser(new StringReader(csv), ',').Read();
        Assert.Equal(rows.Select(static row => row.Select(CellValue.OfText)), read.Skip(1).Select(static row => row.Cells.AsEnumerable()));
    }
}
