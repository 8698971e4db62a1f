using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Importing.Lists;

/// <summary>Names what people take for a list and is none, and says how to get one. Judges by content: extensions may be wrong.</summary>
internal static class FileSignature
{
    private const int TextStart = 256;

    private static readonly string[] _webPages = ["<!doctype html", "<html", "<head", "<meta", "<table", "<style", "mime-version:"];

    private static Message SaveInExcel => $"open it in Excel and save it as .xlsx (File → Save As)";

    private static Message AskForList => $"ask for the list as .xlsx, .ods or .csv";

    /// <summary>Workbooks before Excel 2007, and encrypted ones: compound files.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> start) => start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether the start of a file is that of a text.</summary>
    public static bool IsText(ReadOnlySpan<byte> start) =>
        start.StartsWith(Encoding.Unicode.Preamble)
        || start.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || start.IndexOfAnyInRange((byte)0, (byte)8) < 0;

    /// <returns>Null for a compound file of an unknown kind.</returns>
    public static UnreadableListException? OfCompoundFile(string path)
    {
        return Holds("EncryptedPackage") ? UnreadableListException.Protected()
            : Holds("WordDocument") ? Word()
            : Holds("Workbook") || Holds("Book") ? new($"this is a workbook of the old Excel format (.xls)", SaveInExcel)
            : null;

        bool Holds(string entry)
        {
            using var file = File.OpenRead(path);
            return ByteSearch.Contains(file, Encoding.Unicode.GetBytes(entry));
        }
    }

    /// <returns>Null for a workbook, and for a ZIP archive of an unknown kind.</returns>
    public static UnreadableListException? OfPackage(Package package) =>
        package.Has("word/") ? Word()
        : package.Has("xl/workbook.bin") ? new($"this is a binary workbook (.xlsb)", SaveInExcel)
        : package.Has("Index/") || package.Has("Index.zip")
            ? new($"this is a spreadsheet of Apple Numbers", $"export it from Numbers to Excel (File → Export To → Excel)")
        : null;

    /// <returns>Null for what may be a text with delimiters.</returns>
    public static UnreadableListException? Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF"u8))
        {
            return new($"this is a PDF file", AskForList);
        }

        if (IsImage(start))
        {
            return new($"this is an image", AskForList);
        }

        var text = Encoding.UTF8.GetString(start[..Math.Min(start.Length, TextStart)]).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith("{\\rtf", StringComparison.Ordinal) ? Word()
            : _webPages.Any(tag => text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                ? new($"this is a web page (HTML), whatever its name says", SaveInExcel)
            : text.StartsWith("<?xml", StringComparison.Ordinal) ? new($"this is an XML file, not a workbook", SaveInExcel)
            : null;
    }

    private static UnreadableListException Word() => new($"this is a Word document", AskForList);

    private static bool IsImage(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47])
        || start.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        || start.StartsWith("GIF8"u8)
        || start.StartsWith("II*\0"u8)
        || start.StartsWith("MM\0*"u8)
        || (start.Length >= 12 && (start[4..].StartsWith("ftyphei"u8) || start[8..].StartsWith("WEBP"u8)));
}
