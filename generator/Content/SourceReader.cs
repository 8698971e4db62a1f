using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Bytes of a file to the text that everything else sees: UTF-8, lines that end in LF, letters composed, personal codes hidden.</summary>
internal static class SourceReader
{
    private static readonly UTF8Encoding _strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text, or null where it cannot be read as text, which is reported.</summary>
    public static SourceFile? Read(string path, string shown, DiagnosticBag diagnostics)
    {
        byte[] bytes;
        try
        {
            bytes = InputFile.Read(path, shown, InputFile.MostText);
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
            return null;
        }

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
        StringBuilder? hidden = null;
        var spans = new List<(int Start, int Length)>();
        foreach (var (start, length) in PersonalCode.Find(file.Text))
        {
            hidden ??= new StringBuilder(file.Text);
            hidden.Remove(start, length).Insert(start, new string('•', length));
            spans.Add((start, length));
        }
        if (hidden is null) return file;
        var safe = new SourceFile(file.Path, hidden.ToString());
        foreach (var (start, length) in spans) diagnostics.Add(AgreementProblems.PersonalCode(safe.Span(start, length)));
        return safe;
    }
}
