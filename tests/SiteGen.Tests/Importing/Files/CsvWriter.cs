using System.Globalization;
using System.Text;

namespace SiteGen.Tests.Importing.Files;

/// <summary>Writes a table as Excel saves it as CSV in Estonia: what is shown, separated by semicolons. Merged cells stand once.</summary>
internal static class CsvWriter
{
    public static void Write(string path, Sheet sheet)
    {
        var text = new StringBuilder();
        foreach (var row in sheet.Rows)
        {
            text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        }

        File.WriteAllText(path, text.ToString());
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            Formula formula => Cell(formula.Result),
            DateTime day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            bool answer => answer ? "TRUE" : "FALSE",
            ErrorValue error => error.Name,
            _ => Quoted(Convert.ToString(value, CultureInfo.InvariantCulture)!),
        };

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(";\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
