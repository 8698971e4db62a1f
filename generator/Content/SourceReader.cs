using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Decodes source files: UTF-8 to text in NFC with LF line endings and redacted personal codes.</summary>
internal static class SourceReader
{
    /// <summary>In bytes; large enough for most files.</summary>
    private const int InitialBufferSize = 16 * 1024;

    /// <summary>Reads a file; null if it is not valid text, which is reported.</summary>
    /// <param name="maxBytes">The size limit.</param>
    public static SourceFile? Read(string path, string displayPath, DiagnosticBag diagnostics, int maxBytes = InputFile.MaxTextBytes)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(InitialBufferSize);
        try
        {
            var length = InputFile.Read(path, displayPath, maxBytes, ref bytes);
            return Read(bytes.AsSpan(0, length), displayPath, diagnostics);
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Decodes a file in memory.</summary>
    public static SourceFile? Read(ReadOnlySpan<byte> bytes, string displayPath, DiagnosticBag diagnostics) =>
        Decode(bytes, displayPath, diagnostics) is { } text ? Check(new SourceFile(displayPath, text), diagnostics) : null;

    private static string? Decode(ReadOnlySpan<byte> bytes, string displayPath, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }
        // UTF-16 never has more code units than UTF-8 has bytes.
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
            if (read == bytes.Length)
            {
                return Composition.Compose(new string(chars, 0, written).ReplaceLineEndings("\n"));
            }

            var lenient = PublicText.HideCodes(new SourceFile(displayPath, Encoding.UTF8.GetString(bytes)), diagnostics);
            diagnostics.Add(FileProblems.NotUtf8(lenient.Span(written, 1), $"0x{bytes[read]:X2}"));
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static SourceFile? Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var safe = PublicText.Check(file, diagnostics);
        return HasControlCharacters(safe, diagnostics) || ConflictMarkers.AreIn(safe, diagnostics) ? null : safe;
    }

    /// <summary>Reports only the first of each line: a damaged file may contain thousands.</summary>
    private static bool HasControlCharacters(SourceFile file, DiagnosticBag diagnostics)
    {
        var found = false;
        if (!ControlCharacters.MayBeIn(file.Text))
        {
            return false;
        }

        for (int at, from = 0; (at = ControlCharacters.IndexIn(file.Text.AsSpan(from))) >= 0; found = true)
        {
            diagnostics.Add(FileProblems.ControlCharacter(file.Span(from + at, 1), file.Text[from + at]));
            if ((from = file.Text.IndexOf('\n', from + at)) < 0)
            {
                return true;
            }
        }
        return found;
    }
}
