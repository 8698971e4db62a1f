using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG072: figures of a period that stand already where an import writes.</summary>
internal static class ImportedResultsProblems
{
    private static readonly DiagnosticDescriptor _figuresStand = new("SG0720", Severity.Error, $"the period has figures already");
    private static readonly DiagnosticDescriptor _figureKept = new("SG0721", Severity.Warning, $"the lists do not tell this figure");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_figuresStand, _figureKept];

    /// <param name="keys">The keys of the figures, at least one.</param>
    public static Diagnostic FiguresStand(string period, IReadOnlyList<SourceSpan> keys) =>
        Diagnostic.At(
            _figuresStand,
            keys[0],
            $"the period {period} has figures already: {string.Join(", ", keys.Select(static key => $"`{key.Text}`"))}",
            $"to replace them, add `--replace`; to add lists up, name all lists of the period in one call"
        ) with
        {
            Related = [.. keys.Skip(1).Select(static key => new RelatedLocation(key, $"also stands already"))],
        };

    public static Diagnostic FigureKept(SourceSpan number, string key) =>
        Diagnostic.At(
            _figureKept,
            number,
            $"`{key}` stays as it was, since the lists do not tell it",
            $"check that it is still right; if not, correct or delete it"
        );
}
