using SiteGen.Text;

namespace SiteGen.Diagnostics.Printers;

/// <summary>Prints a diagnostic for people: location, message, source line with the span underlined, and help.</summary>
internal static class TextPrinter
{
    /// <summary>The number of characters shown of a source line; longer lines are cut around the span.</summary>
    private const int Window = 100;

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
                $"   {language.Format($"see")} {related.Span.File.Path}:{related.Span.Line}:{related.Span.Column}: "
                    + $"{language.Format(related.Message)}\n"
            );
        }

        to.Write($"   {style.Cyan(language.Format($"help"))}: {Indented(language.Format(diagnostic.Help))}\n");
    }

    private static string Place(Diagnostic diagnostic) =>
        diagnostic.Span is { } span ? $"{diagnostic.Path}:{span.Line}:{span.Column}" : diagnostic.Path;

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
        var shown = line.Slice(from, Math.Min(Window, line.Length - from)).ToString().Replace('\t', ' ');
        var (before, after) = (from > 0 ? "…" : "", from + shown.Length < line.Length ? "…" : "");
        var marked = Math.Clamp(span.Length, 1, Math.Max(1, from + shown.Length - span.Column + 1));
        var blanks = new string(' ', before.Length + span.Column - 1 - from);
        to.Write($"{span.Line, 5} | {before}{shown}{after}\n");
        to.Write($"      | {blanks}{underlined(new string('^', marked))}\n");
    }
}
