using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG051: the interface's texts.</summary>
internal static class TranslationProblems
{
    private static readonly DiagnosticDescriptor _missing = new("SG0510", Severity.Error, $"text of the interface is missing");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_missing];

    public static Diagnostic Missing(SourceFile phrases, string path) =>
        Diagnostic.At(
            _missing,
            phrases.Span(0, 0),
            $"pages need a text at `{path}`, and the file has none",
            $"add it, under the headings that its dots name"
        );
}
