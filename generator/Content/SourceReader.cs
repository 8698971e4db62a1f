using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Bytes of a file to the text that everything else sees: UTF-8, lines that end in LF, letters composed, personal codes hidden.</summary>
internal static class SourceReader
{
    /// <summary>Bytes; the longest list of institutions that we know of takes a tenth of it.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    private static readonly SearchValues<char> _controls = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(static code => (char)code).Where(char.IsControl).Except(['\n', '\t'])]);

    /// <summary>The file's text, or null where it cannot be read as text, which is reported.</summary>
    public static SourceFile? Read(string path, string shown, DiagnosticBag diagnostics)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length > MaxBytes)
        {
            diagnostics.Add(FileProblems.TooLarge(shown, MaxBytes));
            return null;
        }

        // No letter takes more characters than bytes.
        var (bytes, letters) = (ArrayPool<byte>.Shared.Rent((int)length), ArrayPool<char>.Shared.Rent((int)length));
        try
        {
            var read = 0;
            for (int more; read < length && (more = RandomAccess.Read(file, bytes.AsSpan(read, (int)length - read), read)) > 0;) read += more;
            return Decode(bytes.AsSpan(0, read), letters, shown, diagnostics) is { } text ? Check(new SourceFile(shown, text), diagnostics) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, Span<char> letters, string shown, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        Utf8.ToUtf16(bytes, letters, out var read, out var written, replaceInvalidSequences: false);
        if (read == bytes.Length) return Composition.Compose(new string(letters[..written]).ReplaceLineEndings("\n"));
        var damaged = new SourceFile(shown, Encoding.UTF8.GetString(bytes));
        diagnostics.Add(FileProblems.NotUtf8(damaged.Span(written, 1), $"0x{bytes[read]:X2}"));
        return null;
    }

    private static SourceFile? Check(SourceFile file, DiagnosticBag diagnostics) =>
        HasControls(file, diagnostics) || HasConflict(file, diagnostics) ? null : HidePersonalCodes(file, diagnostics);

    private static bool HasConflict(SourceFile file, DiagnosticBag diagnostics)
    {
        const string Mark = "<<<<<<< ";
        var before = file.Text.IndexOf("\n" + Mark, StringComparison.Ordinal);
        if (before < 0 && !file.Text.StartsWith(Mark, StringComparison.Ordinal)) return false;
        var at = before + 1;
        diagnostics.Add(FileProblems.Conflict(file.Span(at, file.LineText(file.PositionOf(at).Line).Length)));
        return true;
    }

    private static bool HasControls(SourceFile file, DiagnosticBag diagnostics)
    {
        var found = false;
        if (!file.Text.AsSpan().ContainsAny(_controls)) return false;
        for (var at = 0; at < file.Text.Length; at++)
        {
            if (!char.IsControl(file.Text[at]) || file.Text[at] is '\n' or '\t') continue;
            diagnostics.Add(FileProblems.Control(file.Span(at, 1)));
            found = true;
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
        if (spans.Count == 0) return file;
        var hidden = new StringBuilder(file.Text);
        foreach (var (start, length) in spans) hidden.Remove(start, length).Insert(start, new string('•', length));
        var safe = new SourceFile(file.Path, hidden.ToString());
        foreach (var (start, length) in spans) diagnostics.Add(AgreementProblems.PersonalCode(safe.Span(start, length)));
        return safe;
    }
}
