using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>
/// What any text that is published, or stands beside it in public, must not contain: personal codes, and signs that turn its direction.
/// </summary>
internal static class PublicText
{
    /// <summary>Reports both, and hides the codes first: every problem shows its line.</summary>
    public static SourceFile Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var decoded = Unescaped.Of(file.Text);
        var safe = HideCodes(file, decoded, diagnostics, isData: false);
        ReportDirectionSigns(safe, decoded, diagnostics);
        return safe;
    }

    /// <summary>
    /// Reports personal codes and replaces them with bullets before anything else sees the text, so that no message can repeat them.
    /// </summary>
    public static SourceFile HideCodes(SourceFile file, DiagnosticBag diagnostics, bool isData = false) =>
        HideCodes(file, Unescaped.Of(file.Text), diagnostics, isData);

    private static SourceFile HideCodes(SourceFile file, Unescaped? decoded, DiagnosticBag diagnostics, bool isData)
    {
        CodeFound[] codes = [.. PersonalCode.Find(file.Text, decoded).Where(code => !IsNumber(file.Text, code, isData))];
        if (codes.Length == 0)
        {
            return file;
        }

        // Longer digits are an account number more often than not, so they stay; no printer shows them.
        var safe = new SourceFile(file.Path, PersonalCode.Hide(file.Text, codes.Where(static code => code.IsCertain)));
        foreach (var code in codes)
        {
            var span = safe.Span(code.Start, code.Length);
            diagnostics.Add(code.IsCertain ? PrivacyProblems.PersonalCode(span) : PrivacyProblems.LongDigits(span));
        }

        return safe;
    }

    /// <summary>Reports the first sign of each line that turns the direction of text, written as itself or as an escape.</summary>
    private static void ReportDirectionSigns(SourceFile file, Unescaped? decoded, DiagnosticBag diagnostics)
    {
        Report(file.Text, static (start, length) => (start, length));
        if (decoded is not null)
        {
            Report(decoded.Text, decoded.Place);
        }

        void Report(string text, Func<int, int, (int Start, int Length)> place)
        {
            var last = 0;
            for (var at = 0; Inert.IndexOfTurn(text.AsSpan(at)) is >= 0 and var next; at++)
            {
                at += next;
                var (start, length) = place(at, 1);
                var span = file.Span(start, length);
                if (span.Line > last)
                {
                    diagnostics.Add(PrivacyProblems.DirectionSign(span, text[at]));
                    last = span.Line;
                }
            }
        }
    }

    /// <summary>Reports a name that a visitor or the history of the repository shows.</summary>
    public static void CheckName(string name, string path, DiagnosticBag diagnostics)
    {
        if (PersonalCode.IsIn(name))
        {
            diagnostics.Add(PrivacyProblems.CodeInName(path));
        }

        if (Inert.IndexOfTurn(name) is >= 0 and var at)
        {
            diagnostics.Add(PrivacyProblems.DirectionSignInName(path, name[at]));
        }
    }

    private static bool IsNumber(string text, CodeFound code, bool isData) =>
        Coordinates.Contain(text, code.Start)
            ? code.IsDressed || Coordinates.AreFraction(text, code.Start)
            : (isData || !code.IsCertain) && Coordinates.AreFraction(text, code.Start);
}
