using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>Reads delimiter-separated values, and detects their delimiter and encoding.</summary>
internal static class CsvReader
{
    private const int BalticCodePage = 1257;

    /// <summary>The number of rows used to detect the delimiter.</summary>
    private const int SampleRows = 50;

    private static readonly char[] _delimiters = [';', ',', '\t', '|'];

    public static IEnumerable<Row> Rows(string path)
    {
        var encoding = DetectEncoding(path);
        var delimiter = _delimiters.MaxBy(delimiter => Consistency(path, encoding, delimiter));
        foreach (var row in Rows(path, encoding, delimiter))
        {
            yield return row;
        }
    }

    private static IEnumerable<Row> Rows(string path, Encoding encoding, char delimiter)
    {
        using var text = new StreamReader(path, encoding);
        foreach (var row in new CsvParser(text, delimiter).Read())
        {
            yield return row;
        }
    }

    /// <summary>The largest number of rows that have the same number of cells, more than one, and that number.</summary>
    private static (int Rows, int Cells) Consistency(string path, Encoding encoding, char delimiter)
    {
        try
        {
            return Rows(path, encoding, delimiter)
                .Where(static row => !row.IsEmpty)
                .Take(SampleRows)
                .CountBy(static row => row.Cells.Count)
                .Where(static cells => cells.Key > 1)
                .Select(static cells => (cells.Value, cells.Key))
                .DefaultIfEmpty()
                .Max();
        }
        catch (UnreadableListException)
        {
            return default; // an unclosed quote: not this delimiter
        }
    }

    /// <summary>Detects a byte order mark; otherwise UTF-8 if the whole file is valid UTF-8, else the Baltic code page.</summary>
    private static Encoding DetectEncoding(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> mark = stackalloc byte[2];
        mark = mark[..file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
        if (mark.SequenceEqual(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode;
        }

        if (mark.SequenceEqual(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode;
        }

        file.Position = 0;
        return IsUtf8(file) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(BalticCodePage)!;
    }

    private static bool IsUtf8(Stream file)
    {
        using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var buffer = new char[64 * 1024];
        try
        {
            while (text.Read(buffer) > 0) { }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
