using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG051: interface texts.</summary>
internal static class TranslationProblems
{
    private static readonly DiagnosticDescriptor _missing = new("SG0510", Severity.Error, $"interface text is missing");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_missing];

    public static Diagnostic Missing(SourceFile translations, string path) =>
        Diagnostic.At(
            _missing,
            translations.Span(0, 0),
            $"pages need a text with the key `{path}`, which the file does not define",
            $"add it; each dot in the key is one level of nesting"
        );
}
