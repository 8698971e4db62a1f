using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>Reads delimiter-separated values, and detects their delimiter and encoding.</summary>
internal static class CsvReader
{
    private const string SeparatorKey = "sep=";

    public static IEnumerable<Row> Rows(string path)
    {
        var encoding = new Lazy<Encoding>(() => TextEncoding.Detect(path));
        return Rows(path, encoding);
    }

    private static IEnumerable<Row> Rows(string path, Lazy<Encoding> encoding)
    {
        using var text = new StreamReader(path, encoding.Value);
        var start = new char[CsvDelimiter.SampleLength];
        start = start[..text.ReadBlock(start)];
        var (delimiter, firstLine) = Separator(start) ?? (CsvDelimiter.Detect(start), 0);
        foreach (var row in new CsvParser(new ContinuedReader(start, firstLine, text), delimiter).Read())
        {
            yield return row;
        }
    }

    /// <summary>The delimiter that Excel's line <c>sep=;</c> names, which is no row, and where the line behind it begins.</summary>
    private static (char Delimiter, int FirstLine)? Separator(ReadOnlySpan<char> text)
    {
        var isQuoted = text.StartsWith("\"");
        var line = text[(isQuoted ? 1 : 0)..];
        if (!line.StartsWith(SeparatorKey, StringComparison.OrdinalIgnoreCase) || line.Length == SeparatorKey.Length)
        {
            return null;
        }

        var delimiter = line[SeparatorKey.Length];
        var rest = line[(SeparatorKey.Length + 1)..];
        rest = isQuoted && rest.StartsWith("\"") ? rest[1..] : rest;
        if (delimiter is '"' or '\r' or '\n' || (!rest.IsEmpty && rest[0] is not ('\r' or '\n')))
        {
            return null;
        }

        rest =
            rest.StartsWith("\r\n") ? rest[2..]
            : rest.IsEmpty ? rest
            : rest[1..];
        return (delimiter, text.Length - rest.Length);
    }
}
