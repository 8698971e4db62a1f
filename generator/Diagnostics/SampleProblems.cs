using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG02: text that a command wrote in place of the author.</summary>
internal static class SampleProblems
{
    /// <summary>A warning while a page is being written, an error before it goes to the public.</summary>
    private static readonly DiagnosticDescriptor _sampleText = new("SG0230", Severity.Warning, $"sample text was not replaced");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_sampleText];

    public static Diagnostic StarterText(SourceSpan at, Severity severity) =>
        Diagnostic.At(
            _sampleText with
            {
                Severity = severity,
            },
            at,
            $"this is still as `sitegen init` wrote it",
            $"write your own text here, or delete what you do not need"
        );

    public static Diagnostic SampleText(SourceSpan at, Severity severity) =>
        Diagnostic.At(
            _sampleText with
            {
                Severity = severity,
            },
            at,
            $"this is still the sample text that `sitegen new` wrote",
            $"write your own text here, or delete what you do not need"
        );
}
