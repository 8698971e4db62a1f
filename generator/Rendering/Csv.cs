using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>RFC 4180, with the UTF-8 signature by which spreadsheets know the encoding.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> _special = SearchValues.Create(",\"\r\n");

    public static void Write(Table table, Utf8Writer output)
    {
        output.Write("\uFEFF");
        Write(table.Columns, output);
        foreach (var row in table.Rows) Write(row, output);
    }

    private static void Write(ImmutableArray<string> cells, Utf8Writer output)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (at > 0) output.Write(","u8);
            if (NeedsQuotes(cells[at]) || (cells.Length == 1 && cells[at].Length == 0)) WriteQuoted(cells[at], output);
            else output.Write(cells[at]);
        }

        output.Write("\r\n"u8);
    }

    private static void WriteQuoted(string cell, Utf8Writer output)
    {
        output.Write("\""u8);
        output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write("\""u8);
    }

    /// <summary>Also around blanks at either end, which some readers drop.</summary>
    private static bool NeedsQuotes(string cell) =>
        cell.AsSpan().IndexOfAny(_special) >= 0 || cell.StartsWith(' ') || cell.EndsWith(' ');
}
