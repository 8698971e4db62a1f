using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// Bytes of a file to the text that everything else sees: UTF-8, lines that end in LF, letters composed, personal codes hidden.
/// </summary>
internal static class SourceReader
{
    /// <summary>Bytes; the pool has room for most files at once.</summary>
    private const int UsualSize = 16 * 1024;

    /// <summary>The file's text, or null where it cannot be read as text, which is reported.</summary>
    public static SourceFile? Read(string path, string shown, DiagnosticBag diagnostics)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(UsualSize);
        try
        {
            var length = InputFile.Read(path, shown, InputFile.MostText, ref bytes);
            return Read(bytes.AsSpan(0, length), shown, diagnostics);
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

    /// <summary>The text of a file that is in memory already.</summary>
    public static SourceFile? Read(ReadOnlySpan<byte> bytes, string shown, DiagnosticBag diagnostics) =>
        Decode(bytes, shown, diagnostics) is { } text ? Check(new SourceFile(shown, text), diagnostics) : null;

    private static string? Decode(ReadOnlySpan<byte> bytes, string shown, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }
        // No letter takes more characters than bytes.
        var letters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            Utf8.ToUtf16(bytes, letters, out var read, out var written, replaceInvalidSequences: false);
            if (read == bytes.Length)
            {
                return Composition.Compose(new string(letters, 0, written).ReplaceLineEndings("\n"));
            }

            var damaged = new SourceFile(shown, Encoding.UTF8.GetString(bytes));
            diagnostics.Add(FileProblems.NotUtf8(damaged.Span(written, 1), $"0x{bytes[read]:X2}"));
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static SourceFile? Check(SourceFile file, DiagnosticBag diagnostics) =>
        HasControls(file, diagnostics) || HasConflict(file, diagnostics) ? null : HidePersonalCodes(file, diagnostics);

    private static bool HasConflict(SourceFile file, DiagnosticBag diagnostics)
    {
        const string Mark = "<<<<<<< ";
        var before = file.Text.IndexOf("\n" + Mark, StringComparison.Ordinal);
        if (before < 0 && !file.Text.StartsWith(Mark, StringComparison.Ordinal))
        {
            return false;
        }

        var at = before + 1;
        diagnostics.Add(FileProblems.Conflict(file.Span(at, file.LineText(file.PositionOf(at).Line).Length)));
        return true;
    }

    /// <summary>The first of each line is told: in a file that was damaged they are countless.</summary>
    private static bool HasControls(SourceFile file, DiagnosticBag diagnostics)
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

    /// <summary>
    /// A personal code is reported, and dots put in its place before anyone sees the text: no message can repeat it, whatever else is
    /// wrong in its line.
    /// </summary>
    private static SourceFile HidePersonalCodes(SourceFile file, DiagnosticBag diagnostics)
    {
        var spans = PersonalCode.Find(file.Text);
        if (spans.Count == 0)
        {
            return file;
        }

        var hidden = file.Text.ToCharArray();
        foreach (var (start, length) in spans)
        {
            hidden.AsSpan(start, length).Fill('•');
        }

        var safe = new SourceFile(file.Path, new string(hidden));
        foreach (var (start, length) in spans)
        {
            diagnostics.Add(AgreementProblems.PersonalCode(safe.Span(start, length)));
        }

        return safe;
    }
}
