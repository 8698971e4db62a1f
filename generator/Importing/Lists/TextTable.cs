using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>A table in text, a row a line, of any usual separator and encoding.</summary>
internal static class TextTable
{
    private const int Baltic = 1257;

    /// <summary>By so many rows the separator is told.</summary>
    private const int SampleRows = 50;

    private static readonly char[] _separators = [';', ',', '\t', '|'];

    public static IEnumerable<Row> Rows(string path)
    {
        var encoding = EncodingOf(path);
        var separator = _separators.MaxBy(separator => Agreement(path, encoding, separator));
        foreach (var row in Rows(path, encoding, separator))
        {
            yield return row;
        }
    }

    private static IEnumerable<Row> Rows(string path, Encoding encoding, char separator)
    {
        using var text = new StreamReader(path, encoding);
        foreach (var row in new SeparatedRows(text, separator).Read())
        {
            yield return row;
        }
    }

    /// <summary>How many rows have equally many cells, more than one, with this separator; and how many cells these are.</summary>
    private static (int Rows, int Cells) Agreement(string path, Encoding encoding, char separator)
    {
        try
        {
            return Rows(path, encoding, separator)
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
            return default; // with this separator its quotes make no sense
        }
    }

    /// <summary>
    /// What the mark at the beginning says; without one UTF-8 where the whole file is that, and else the code page of the Baltic countries.
    /// </summary>
    private static Encoding EncodingOf(string path)
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
        return IsUtf8(file) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(Baltic)!;
    }

    private static bool IsUtf8(Stream file)
    {
        using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var letters = new char[64 * 1024];
        try
        {
            while (text.Read(letters) > 0) { }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
