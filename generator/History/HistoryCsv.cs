using System.Globalization;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.History;

/// <summary>Writes a history as CSV by RFC 4180, in UTF-8 without signature.</summary>
internal static class HistoryCsv
{
    public static byte[] Write(FigureHistory history)
    {
        var csv = new StringBuilder(RecordedChange.Header).Append("\r\n");
        foreach (var row in history.Rows)
        {
            string[] fields =
            [
                row.Commit,
                row.Day.ToString("O", CultureInfo.InvariantCulture),
                row.Programme,
                row.Period.Text,
                row.Figure.Key,
                .. Value(row.Was),
                .. Value(row.Is),
                RecordedChange.CodeOf(row.Kind),
                row.Reason ?? "",
            ];
            csv.AppendJoin(',', fields.Select(CsvField.Quote)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>Whether an earlier run wrote the file.</summary>
    public static bool IsHistory(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.GetBytes(RecordedChange.Header));

    private static string[] Value(FigureValue? value) => value is { } known ? [known.Digits, known.Qualifier.Code] : ["", ""];
}
