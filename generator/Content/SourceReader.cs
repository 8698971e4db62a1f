using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Bytes of a file to the text that everything else sees: UTF-8, lines that end in LF, letters composed, personal codes hidden.</summary>
internal static class SourceReader
{
    /// <summary>Bytes; the longest list of institutions that we know of takes a tenth of it.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text, or null where it cannot be read as text, which is reported.</summary>
    public static SourceFile? Read(string path, string shown, DiagnosticBag diagnostics)
    {
        if (Bytes(path) is not { } bytes)
        {
            diagnostics.Add(FileProblems.TooLarge(shown, MaxBytes));
            return null;
        }

        return Read(bytes, shown, diagnostics);
    }

    /// <summary>The text of a file that is in memory already.</summary>
    public static SourceFile? Read(byte[] bytes, string shown, DiagnosticBag diagnostics)
    {
        var signature = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        string text;
        try
        {
            text = _strict.GetString(bytes, signature, bytes.Length - signature);
        }
        catch (DecoderFallbackException exception)
        {
            var before = Encoding.UTF8.GetString(bytes, signature, exception.Index);
            var damaged = new SourceFile(shown, Encoding.UTF8.GetString(bytes, signature, bytes.Length - signature));
            diagnostics.Add(FileProblems.NotUtf8(damaged.Span(before.Length, 1), $"0x{exception.BytesUnknown![0]:X2}"));
            return null;
        }

        var file = new SourceFile(shown, Composition.Compose(text.ReplaceLineEndings("\n")));
        return HasControls(file, diagnostics) || HasConflict(file, diagnostics) ? null : HidePersonalCodes(file, diagnostics);
    }

    /// <returns>Null where there are too many.</returns>
    private static byte[]? Bytes(string path)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length > MaxBytes) return null;
        var bytes = new byte[length];
        var read = 0;
        for (int more; read < bytes.Length && (more = RandomAccess.Read(file, bytes.AsSpan(read), read)) > 0;) read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static bool HasConflict(SourceFile file, DiagnosticBag diagnostics)
    {
        const string Mark = "<<<<<<< ";
        var before = file.Text.IndexOf("\n" + Mark, StringComparison.Ordinal);
        if (before < 0 && !file.Text.StartsWith(Mark, StringComparison.Ordinal)) return false;
        var at = before + 1;
        diagnostics.Add(FileProblems.Conflict(file.Span(at, file.LineText(file.PositionOf(at).Line).Length)));
        return true;
    }

    /// <summary>Where a character stands that no page, feed or table can hold; −1 where there is none.</summary>
    public static int FirstControl(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[at]) && text[at] is not ('\n' or '\t'))) return at;
        }
        return -1;
    }

    /// <summary>The first of each line is told: in a file that was damaged they are countless.</summary>
    private static bool HasControls(SourceFile file, DiagnosticBag diagnostics)
    {
        var found = false;
        for (int at, from = 0; (at = FirstControl(file.Text.AsSpan(from))) >= 0; found = true)
        {
            diagnostics.Add(FileProblems.Control(file.Span(from + at, 1), file.Text[from + at]));
            if ((from = file.Text.IndexOf('\n', from + at)) < 0) return true;
        }
        return found;
    }

    /// <summary>
    /// A personal code is reported, and dots put in its place before anyone sees the text: no message can repeat it, whatever else is
    /// wrong in its line.
    /// </summary>
    private static SourceFile HidePersonalCodes(SourceFile file, DiagnosticBag diagnostics)
    {
        char[]? hidden = null;
        var spans = new List<(int Start, int Length)>();
        foreach (var (start, length) in PersonalCode.Find(file.Text))
        {
            hidden ??= file.Text.ToCharArray();
            hidden.AsSpan(start, length).Fill('•');
            spans.Add((start, length));
        }
        if (hidden is null) return file;
        var safe = new SourceFile(file.Path, new string(hidden));
        foreach (var (start, length) in spans) diagnostics.Add(AgreementProblems.PersonalCode(safe.Span(start, length)));
        return safe;
    }
}
