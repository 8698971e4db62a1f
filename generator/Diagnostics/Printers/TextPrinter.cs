using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Diagnostics.Printers;

/// <summary>Prints a diagnostic for people: location, message, source line with the span underlined, and help.</summary>
internal static class TextPrinter
{
    /// <summary>The number of characters shown of a source line; longer lines are cut around the span.</summary>
    private const int Window = 100;

    /// <summary>More than the length of a code in any dress that people give it.</summary>
    private const int Margin = 1000;

    public static void Print(Diagnostic diagnostic, Language language, Style style, TextWriter to)
    {
        var severity = diagnostic.Descriptor.Severity;
        to.Write(
            $"{style.Bold(Place(diagnostic))} {style.Of(severity, language.Format(Word(severity)))} {diagnostic.Descriptor.Id}: "
                + $"{language.Format(diagnostic.Descriptor.Title)}\n"
        );
        if (diagnostic.Span is { } span)
        {
            PrintSource(span, underline => style.Of(severity, underline), to);
        }

        to.Write($"   {language.Format(diagnostic.Detail)}\n");
        foreach (var related in diagnostic.Related)
        {
            to.Write(
                $"   {language.Format($"see")} {Shown.Of(related.Span.File.Path)}:{related.Span.Line}:{related.Span.Column}: "
                    + $"{language.Format(related.Message)}\n"
            );
        }

        to.Write($"   {style.Cyan(language.Format($"help"))}: {Indented(language.Format(diagnostic.Help))}\n");
    }

    private static string Place(Diagnostic diagnostic) =>
        Shown.Of(diagnostic.Path) + (diagnostic.Span is { } span ? $":{span.Line}:{span.Column}" : "");

    /// <summary>Lines to write stand below the help.</summary>
    private static string Indented(string text) => text.Replace("\n", "\n     ", StringComparison.Ordinal);

    private static Message Word(Severity severity) =>
        severity switch
        {
            Severity.Error => $"error",
            Severity.Warning => $"warning",
            _ => $"hint",
        };

    private static void PrintSource(SourceSpan span, Func<string, string> underlined, TextWriter to)
    {
        var line = span.File.Line(span.Line);
        var from = Math.Max(0, Math.Min(span.Column - 1 - (Window / 2), line.Length - Window));
        var end = Math.Min(line.Length, from + Window);
        var (before, after) = (from > 0 ? "…" : "", end < line.Length ? "…" : "");
        // Hidden before it is cut, for what is left could be the half of a code, but as it is shown: a blank can join what a tab parts.
        var start = Math.Max(0, from - Margin);
        var shown = PersonalCode.Hide(line[start..Math.Min(line.Length, end + Margin)].ToString().Replace('\t', ' '))[(from - start)..];
        var at = Math.Min(span.Column - 1 - from, end - from);
        var marked = Inert.Of(shown[at..Math.Min(end - from, at + Math.Max(1, span.Length))]).Length;
        var blanks = new string(' ', before.Length + Inert.Of(shown[..at]).Length);
        to.Write($"{span.Line, 5} | {before}{Inert.Of(shown[..(end - from)])}{after}\n");
        to.Write($"      | {blanks}{underlined(new string('^', Math.Max(1, marked)))}\n");
    }
}
