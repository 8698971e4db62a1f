using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG02: figures that contradict each other.</summary>
internal static class FigureProblems
{
    private static readonly DiagnosticDescriptor _moreThanRegistered = new("SG0202", Severity.Error, $"more counted than registered");
    private static readonly DiagnosticDescriptor _breakdownSum = new("SG0203", Severity.Error, $"breakdown does not add up");
    private static readonly DiagnosticDescriptor _gap = new("SG0204", Severity.Hint, $"some of those registered are not accounted for");
    private static readonly DiagnosticDescriptor _missingTotal = new("SG0215", Severity.Hint, $"breakdown has no total to check against");
    private static readonly DiagnosticDescriptor _institutions = new(
        "SG0218",
        Severity.Error,
        $"breakdown has another number of institutions"
    );
    private static readonly DiagnosticDescriptor _noFigures = new("SG0220", Severity.Warning, $"period has no figures");
    private static readonly DiagnosticDescriptor _score = new(
        "SG0221",
        Severity.Warning,
        $"satisfaction looks like a score, not a percentage"
    );
    private static readonly DiagnosticDescriptor _attended = new("SG0222", Severity.Warning, $"attended does not fit the other figures");
    private static readonly DiagnosticDescriptor _responsesAlone = new(
        "SG0231",
        Severity.Warning,
        $"number of answers does not fit the satisfaction"
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_moreThanRegistered, _breakdownSum, _gap, _missingTotal, _institutions, _noFigures, _score, _attended, _responsesAlone];

    public static Diagnostic MoreThanRegistered(
        SourceSpan registered,
        int stated,
        long sum,
        IReadOnlyList<(string Key, SourceSpan Span)> parts
    ) =>
        Diagnostic.At(
            _moreThanRegistered,
            registered,
            $"{Sum(parts)} is {Number(sum)}, but `registered` is {Number(stated)}",
            $"correct whichever figure is wrong"
        ) with
        {
            Related = Places(parts),
        };

    public static Diagnostic Gap(SourceSpan registered, int stated, long sum, IReadOnlyList<(string Key, SourceSpan Span)> parts) =>
        Diagnostic.At(
            _gap,
            registered,
            $"{Sum(parts)} is {Number(sum)}, but `registered` is {Number(stated)} ({Number(stated - sum)} more)",
            $"add `withdrawn` or `dropped_out` if they cancelled or left, or explain in `note` what happened to them"
        ) with
        {
            Related = Places(parts),
        };

    public static Diagnostic BreakdownDoesNotAddUp(SourceSpan total, string key, int stated, long sum, SourceSpan entries) =>
        Diagnostic.At(
            _breakdownSum,
            total,
            $"the institutions under `participants` add up to {Number(sum)} ({Lines(entries)}), but `{key}` is {Number(stated)}",
            $"correct one of the two figures"
        ) with
        {
            Related = [new RelatedLocation(entries, $"these add up to {Number(sum)}")],
        };

    public static Diagnostic MissingTotal(SourceSpan entries, string key, long sum) =>
        Diagnostic.At(
            _missingTotal,
            entries with
            {
                Length = 0,
            },
            $"the institutions add up to {Number(sum)}, but `{key}` is missing",
            $"add `{key}: {Number(sum)}` if that is correct"
        );

    public static Diagnostic InstitutionsDiffer(SourceSpan stated, int count, int listed, SourceSpan entries) =>
        Diagnostic.At(
            _institutions,
            stated,
            $"`institutions` is {Number(count)}, but `participants` lists {Number(listed)} ({Lines(entries)})",
            $"remove `institutions`, because the institutions listed are counted, or correct the list"
        ) with
        {
            Related = [new RelatedLocation(entries, $"the institutions listed")],
        };

    public static Diagnostic NoFigures(SourceSpan period, string name) =>
        Diagnostic.At(
            _noFigures,
            period,
            $"the period {name} has no figure, so the page can only say that there is none",
            $"add a figure, such as `registered` or `completed`, or remove the period until its figures are known"
        );

    public static Diagnostic LooksLikeScore(SourceSpan satisfaction, decimal percent) =>
        Diagnostic.At(
            _score,
            satisfaction,
            $"`satisfaction` is a percentage from 0 to 100: the page says {Number(percent)}%",
            percent < 1
                ? $"if this is a share of 1, write it as a percentage: `satisfaction: {Number(percent * 100)}`"
                : (Message)$"if this is a score out of 5, write it under `figures` instead, with a label that says so"
        );

    public static Diagnostic MoreAttendedThanRegistered(SourceSpan attended, int took, int registered, SourceSpan place) =>
        Diagnostic.At(
            _attended,
            attended,
            $"`attended` is {Number(took)}, but `registered` is only {Number(registered)}",
            $"correct whichever figure is wrong, or explain in `note` why more attended than registered"
        ) with
        {
            Related = Places([("registered", place)]),
        };

    public static Diagnostic MoreCompletedThanAttended(SourceSpan completed, int finished, int attended, SourceSpan place) =>
        Diagnostic.At(
            _attended,
            completed,
            $"`completed` is {Number(finished)}, but `attended` is only {Number(attended)}",
            $"correct whichever figure is wrong"
        ) with
        {
            Related = Places([("attended", place)]),
        };

    public static Diagnostic ResponsesAlone(SourceSpan responses) =>
        Diagnostic.At(
            _responsesAlone,
            responses,
            $"`satisfaction_responses` is shown beside `satisfaction`, which is missing",
            $"add `satisfaction`, the percentage of satisfied answers, or remove the line"
        );

    public static Diagnostic NobodyAnswered(SourceSpan responses, decimal percent) =>
        Diagnostic.At(
            _responsesAlone,
            responses,
            $"`satisfaction` is {Number(percent)}%, but `satisfaction_responses` says that nobody answered",
            $"write how many answered, or remove both lines if nobody did"
        );

    private static string Sum(IReadOnlyList<(string Key, SourceSpan Span)> parts) =>
        string.Join(" + ", parts.Select(static part => $"`{part.Key}`"));

    private static ImmutableArray<RelatedLocation> Places(IReadOnlyList<(string Key, SourceSpan Span)> parts) =>
        [.. parts.Select(static part => new RelatedLocation(part.Span, $"`{part.Key}`"))];

    private static Message Lines(SourceSpan span) =>
        span.Line == span.EndLine ? (Message)$"line {span.Line}" : $"lines {span.Line} to {span.EndLine}";

    private static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
