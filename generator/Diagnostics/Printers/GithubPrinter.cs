using System.Globalization;

namespace SiteGen.Diagnostics.Printers;

/// <summary>
/// Prints a diagnostic as a workflow command, which GitHub and Forgejo show as an annotation on its line
/// (<see href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"/>).
/// </summary>
internal static class GithubPrinter
{
    public static void Print(Diagnostic diagnostic, Language language, TextWriter to)
    {
        var word = diagnostic.Descriptor.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var place = diagnostic.Span is { } span
            ? string.Create(CultureInfo.InvariantCulture, $",line={span.Line},endLine={span.EndLine},col={span.Column}")
            : "";
        var title = Property($"{diagnostic.Descriptor.Id}: {language.Format(diagnostic.Descriptor.Title)}");
        var message = Data($"{language.Format(diagnostic.Detail)}\n{language.Format($"help")}: {language.Format(diagnostic.Help)}");
        to.Write($"::{word} file={Property(Shown.Of(diagnostic.Path))}{place},title={title}::{message}\n");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
