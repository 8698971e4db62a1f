using System.Globalization;
using System.Text;
using SiteGen.Tests.Importing.Files;

namespace SiteGen.Tests.Importing.Generated;

/// <summary>
/// Writes sheets in the format that a path names; text in one of the encodings and with one of the delimiters that lists have.
/// </summary>
internal static class ListWriters
{
    private static readonly char[] _delimiters = [';', ',', '\t', '|'];
    private static readonly string[] _lineEnds = ["\n", "\r\n", "\r"];

    static ListWriters() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static void Write(string path, IReadOnlyList<Sheet> sheets, Random random)
    {
        File.Delete(path);
        switch (Path.GetExtension(path))
        {
            case ".xlsx":
                XlsxWriter.Write(path, [.. sheets]);
                break;
            case ".ods":
                OdsWriter.Write(path, [.. sheets]);
                break;
            default:
                WriteText(path, sheets[0], random);
                break;
        }
    }

    private static void WriteText(string path, Sheet sheet, Random random)
    {
        var (delimiter, lineEnd) = (random.Of(_delimiters), random.Of(_lineEnds));
        var text = string.Concat(
            sheet.Rows.Select(row => string.Join(delimiter, row.Select(cell => Quoted(Text(cell), delimiter))) + lineEnd)
        );
        var isBaltic = !text.Contains('✓', StringComparison.Ordinal) && random.Chance(0.2);
        Encoding encoding =
            isBaltic ? Encoding.GetEncoding(1257)
            : random.Chance(0.2) ? Encoding.Unicode
            : new UTF8Encoding(random.Chance(0.5));
        File.WriteAllBytes(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            DateTime day => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            bool answer => answer ? "TRUE" : "FALSE",
            _ => string.Format(CultureInfo.InvariantCulture, "{0}", cell),
        };

    private static string Quoted(string text, char delimiter) =>
        text.AsSpan().IndexOfAny(delimiter, '"', '\n') < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
