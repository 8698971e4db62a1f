namespace SiteGen.Importing.Lists;

/// <summary>A registration list on the disk: a workbook, or a table in text. It is read row by row.</summary>
internal static class ListFile
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>What Excel before 2007 wrote, and what it still writes around a workbook with a password.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The sheets in their order, of which a table in text is one; the rows of one are gone through before the next is asked for.</summary>
    /// <exception cref="UnreadableListException">It is no list that can be read; this may show at any row.</exception>
    public static IEnumerable<(string Name, IEnumerable<Row> Rows)> Sheets(string path)
    {
        // What it is, its first bytes tell: a workbook may be called anything.
        var first = new byte[Zip.Length];
        using (var file = File.OpenRead(path))
        {
            file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        }

        if (Zip.SequenceEqual(first))
        {
            return Workbook.Sheets(path);
        }

        if (CompoundFile.SequenceEqual(first))
        {
            throw new UnreadableListException($"this is an old-format workbook (.xls) or is protected with a password");
        }

        if (Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TXT" or ".TSV")
        {
            return [("", TextTable.Rows(path))];
        }

        throw new UnreadableListException($"this is neither an Excel workbook nor a delimited text file");
    }

    public static IEnumerable<Row> RowsOf(string path, string sheet) =>
        Sheets(path).Where(each => each.Name == sheet).SelectMany(static each => each.Rows);
}
