using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>RFC 4180, with the UTF-8 signature by which spreadsheets know the encoding.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> _special = SearchValues.Create(",\"\r\n");

    private static readonly Func<ImmutableArray<string>, byte[]> _encode = static cells =>
        Encoding.UTF8.GetBytes(cells.Any(NeedsQuotes) ? string.Join(',', cells.Select(Quoted)) : string.Join(',', cells.AsSpan()));

    public static void Write(Table table, Utf8Writer output)
    {
        output.Write("\uFEFF");
        Write([new Cells(table.Columns)], output);
        foreach (var row in table.Rows)
        {
            Write(row, output);
        }
    }

    private static void Write(ImmutableArray<Cells> row, Utf8Writer output)
    {
        for (var at = 0; at < row.Length; at++)
        {
            if (at > 0)
            {
                output.Write(","u8);
            }

            output.Write(row[at].Written(_encode));
        }

        // A line with nothing in it would be no row.
        if (row is [{ Texts: [""] }])
        {
            output.Write("\"\""u8);
        }

        output.Write("\r\n"u8);
    }

    private static string Quoted(string cell) => NeedsQuotes(cell) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>Also around blanks at either end, which some readers drop.</summary>
    private static bool NeedsQuotes(string cell) => cell.AsSpan().IndexOfAny(_special) >= 0 || cell.StartsWith(' ') || cell.EndsWith(' ');
}
