using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG092: counts so small that they tell of single people.</summary>
internal static class DisclosureProblems
{
    private static readonly DiagnosticDescriptor _reservedInstitution = new("SG0920", Severity.Error, $"institution id is reserved");
    private static readonly DiagnosticDescriptor _repository = new(
        "SG0921",
        Severity.Error,
        $"small counts are published by the repository"
    );
    private static readonly DiagnosticDescriptor _onlyInstitution = new(
        "SG0922",
        Severity.Warning,
        $"drop-outs of a single institution are public"
    );
    private static readonly DiagnosticDescriptor _fewAnswers = new("SG0923", Severity.Warning, $"satisfaction rests on few answers");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_reservedInstitution, _repository, _onlyInstitution, _fewAnswers];

    public static Diagnostic ReservedInstitution(SourceSpan at, string id) =>
        Diagnostic.At(
            _reservedInstitution,
            at,
            $"`{id}` is the row in which small counts are put together, so no institution can have this id",
            $"give the institution another id, and write it in every `participants` that names it"
        );

    public static Diagnostic RepositoryIsPublic(SourceSpan threshold, string repository) =>
        Diagnostic.At(
            _repository,
            threshold,
            $"counts below `threshold` are left out of the site, but whoever can read {repository} "
                + $"finds them in its files and their history",
            $"delete `repository`, and keep the content where only those read it who may know the counts; "
                + $"if all may know them, delete `disclosure`"
        );

    /// <param name="institution">The only entry of the breakdown.</param>
    public static Diagnostic OnlyInstitution(SourceSpan droppedOut, string id, SourceSpan institution) =>
        Diagnostic.At(
            _onlyInstitution,
            droppedOut,
            $"`participants` names only `{id}`, so everybody can tell where those who dropped out work",
            $"delete `participants` of this period, or join it with another period, so that more institutions are named"
        ) with
        {
            Related = [new RelatedLocation(institution, $"the only institution")],
        };

    /// <param name="least">The number of answers that is enough.</param>
    public static Diagnostic FewAnswers(SourceSpan responses, int least) =>
        Diagnostic.At(
            _fewAnswers,
            responses,
            $"of fewer than {least.ToString(CultureInfo.InvariantCulture)} answers, colleagues can tell who said what, "
                + $"and the percentage says little",
            $"delete `satisfaction` and `satisfaction_responses` of this period, or join it with another period"
        );
}
