using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Searches files that are published as they are for personal codes. Only files of text: documents and pictures are packed, so that a
/// search of their bytes would find nothing.
/// </summary>
internal static class CopiedText
{
    private static readonly string[] _endings =
    [
        ".svg",
        ".xml",
        ".txt",
        ".csv",
        ".tsv",
        ".json",
        ".geojson",
        ".webmanifest",
        ".yaml",
        ".yml",
        ".md",
        ".ics",
        ".vcf",
        ".css",
        ".js",
        ".mjs",
        ".map",
    ];

    /// <param name="path">The names of folders, then of the file.</param>
    public static void Check(Folder folder, ReadOnlySpan<string> path, DiagnosticBag diagnostics)
    {
        if (path is [var below, _, ..])
        {
            Check(folder.Sub(below), path[1..], diagnostics);
        }
        else if (
            _endings.Contains(Path.GetExtension(path[0]).ToLowerInvariant())
            && folder.ReadBytes(path[0], InputFile.MaxBytes, diagnostics) is { } bytes
        )
        {
            PublicText.HideCodes(new SourceFile($"{folder.DisplayPath}/{path[0]}", Decode(bytes)), diagnostics, isData: true);
        }
    }

    /// <summary>Digits are the same in all encodings of single bytes.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes)
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes)
        : Encoding.UTF8.GetString(bytes);
}
