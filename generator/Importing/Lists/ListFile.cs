namespace SiteGen.Importing.Lists;

/// <summary>A registration list on disk, a workbook or a CSV file, read row by row.</summary>
internal static class ListFile
{
    private static ReadOnlySpan<byte> ZipSignature => "PK\u0003\u0004"u8;

    /// <summary>Workbooks before Excel 2007, and encrypted ones.</summary>
    private static ReadOnlySpan<byte> CompoundFileSignature => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The worksheets in their order. Enumerate the rows of one before moving on to the next.</summary>
    /// <exception cref="UnreadableListException">The file is damaged, too large or of another kind; thrown at any row.</exception>
    public static IEnumerable<Worksheet> Worksheets(string path)
    {
        // By signature: a workbook may have any extension.
        var first = new byte[ZipSignature.Length];
        using (var file = File.OpenRead(path))
        {
            file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        }

        if (ZipSignature.SequenceEqual(first))
        {
            return Workbook.Worksheets(path);
        }

        if (CompoundFileSignature.SequenceEqual(first))
        {
            throw new UnreadableListException($"this is an old-format workbook (.xls) or is protected with a password");
        }

        if (Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TXT" or ".TSV")
        {
            return [new Worksheet("", CsvReader.Rows(path))];
        }

        throw new UnreadableListException($"this is neither an Excel workbook nor a delimited text file");
    }

    public static IEnumerable<Row> Rows(string path, string worksheet) =>
        Worksheets(path).Where(each => each.Name == worksheet).SelectMany(static each => each.Rows);
}
