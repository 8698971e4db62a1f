using System.Buffers;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>RFC 4180, with the UTF-8 signature by which spreadsheets know the encoding.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> _special = SearchValues.Create(",\"\r\n");

    public static byte[] Write(Table table)
    {
        var text = new StringBuilder("\uFEFF");
        Append(text, table.Columns);
        foreach (var row in table.Rows) Append(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var at = 0; at < cells.Count; at++)
        {
            if (at > 0) text.Append(',');
            Append(text, cells[at], quoted: NeedsQuotes(cells[at]) || (cells.Count == 1 && cells[at].Length == 0));
        }

        text.Append("\r\n");
    }

    private static void Append(StringBuilder text, string cell, bool quoted)
    {
        if (quoted) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else text.Append(cell);
    }

    /// <summary>Also around blanks at either end, which some readers drop.</summary>
    private static bool NeedsQuotes(string cell) =>
        cell.AsSpan().IndexOfAny(_special) >= 0 || cell.StartsWith(' ') || cell.EndsWith(' ');
}
