using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG094: own templates that were written for another version of the program.</summary>
internal static class ContractProblems
{
    private static readonly DiagnosticDescriptor _less = new(
        "SG0940",
        Severity.Warning,
        $"own template prints less than the one in the program"
    );
    private static readonly DiagnosticDescriptor _more = new("SG0941", Severity.Warning, $"own template asks for a name that is gone");
    private static readonly DiagnosticDescriptor _newer = new("SG0942", Severity.Warning, $"own template is newer than the program");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_less, _more, _newer];

    /// <param name="version">Null if the template names none.</param>
    /// <param name="places">Where the program's template uses the names.</param>
    public static Diagnostic Less(SourceSpan at, int? version, ImmutableArray<RelatedLocation> places, IReadOnlyCollection<string> names) =>
        Diagnostic.At(
            _less,
            at,
            version is { } old
                ? $"written for version {old} of the templates, now {TemplateMark.Contract}; not printed here: {Suggestion.Known(names)}"
                : (Message)$"not printed here, and no version says that this is on purpose: {Suggestion.Known(names)}",
            $"compare with `sitegen templates diff` and add what readers need; then begin the file with `{TemplateMark.Line}`"
        ) with
        {
            Related = [.. places.Take(Suggestion.MostNames)],
        };

    public static Diagnostic More(SourceSpan at, string name) =>
        Diagnostic.At(
            _more,
            at,
            $"templates are not given `{name}`",
            $"`sitegen templates show README.md` lists the values available to each template; use another one, or remove this"
        );

    public static Diagnostic Newer(SourceSpan at, int version) =>
        Diagnostic.At(
            _newer,
            at,
            $"written for version {version} of the templates; this program has version {TemplateMark.Contract}",
            $"use a newer version of the program"
        );
}
