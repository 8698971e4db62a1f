using SiteGen.Files;

namespace SiteGen.Importing.Lists;

/// <summary>A registration list on disk, a workbook or a text file, read row by row.</summary>
internal static class ListFile
{
    private const int StartLength = 4_096;

    /// <summary>The worksheets in their order. Enumerate the rows of one before moving on to the next.</summary>
    /// <exception cref="UnreadableListException">The file is damaged, too large or of another kind; thrown at any row.</exception>
    public static IEnumerable<Worksheet> Worksheets(string path)
    {
        // It is read several times, and a pipe could block for ever.
        if (!InputFile.IsFile(path))
        {
            throw new UnreadableListException($"this is a pipe or a device, not a file", $"save the list as a file");
        }

        var start = new byte[StartLength];
        using (var file = File.OpenRead(path))
        {
            start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }

        // By content: a workbook may have any extension.
        if (FileSignature.IsZip(start))
        {
            return OfPackage(path);
        }

        if (start.Length == 0)
        {
            throw new UnreadableListException($"the file is empty", $"save the list once more");
        }

        if ((FileSignature.IsCompoundFile(start) ? FileSignature.OfCompoundFile(path) : FileSignature.Of(start)) is { } fault)
        {
            throw fault;
        }

        var isNamedText = Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TXT" or ".TSV";
        return !FileSignature.IsCompoundFile(start) && (isNamedText || FileSignature.IsText(start))
            ? [new Worksheet("", CsvReader.Rows(path))]
            : throw new UnreadableListException($"this is neither a workbook (.xlsx, .ods) nor a text with delimiters (.csv)");
    }

    public static IEnumerable<Row> Rows(string path, string worksheet) =>
        Worksheets(path).Where(each => each.Name == worksheet).SelectMany(static each => each.Rows);

    private static IEnumerable<Worksheet> OfPackage(string path)
    {
        using var package = Package.OpenRead(path);
        if (FileSignature.OfPackage(package) is { } fault)
        {
            throw fault;
        }

        foreach (var worksheet in OpenDocument.Is(package) ? OpenDocument.Worksheets(package) : Workbook.Worksheets(package))
        {
            yield return worksheet;
        }
    }
}
