using System.Collections.Immutable;
using System.Text;
using SiteGen.Pages;
using SiteGen.Pages.Data;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Writes CSV by RFC 4180 in UTF-8, without a byte order mark, which programs take for a part of the first header.</summary>
internal static class Csv
{
    private static readonly Func<ImmutableArray<string>, byte[]> _encode = static cells =>
        Encoding.UTF8.GetBytes(
            cells.Any(CsvField.NeedsQuotes) ? string.Join(',', cells.Select(CsvField.Quote)) : string.Join(',', cells.AsSpan())
        );

    public static void Write(Table table, Utf8Writer output)
    {
        Write([new Cells([.. table.Columns.Select(static column => column.Name)])], output);
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

            output.Write(row[at].Encoded(_encode));
        }

        // An empty line would not count as a row.
        if (row is [{ Texts: [""] }])
        {
            output.Write("\"\""u8);
        }

        output.Write("\r\n"u8);
    }
}
