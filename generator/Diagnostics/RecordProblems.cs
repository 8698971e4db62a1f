using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG093: the record of changes that a build is given.</summary>
internal static class RecordProblems
{
    private static readonly DiagnosticDescriptor _noRecord = new("SG0930", Severity.Error, $"file is no record of changes");
    private static readonly DiagnosticDescriptor _row = new("SG0931", Severity.Error, $"row of the record cannot be read");
    private static readonly DiagnosticDescriptor _twice = new("SG0932", Severity.Error, $"change is recorded twice");
    private static readonly DiagnosticDescriptor _missing = new(
        "SG0933",
        Severity.Error,
        $"record of changes does not exist",
        ErrorOrigin.CommandLine
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_noRecord, _row, _twice, _missing];

    private static Message Help => $"make the file anew with `sitegen history`";

    public static Diagnostic Missing(string path) =>
        Diagnostic.InPath(_missing, path, $"there is no such file", $"check `--history`, or make the file with `sitegen history`");

    public static Diagnostic NoRecord(SourceSpan firstLine, string header) =>
        Diagnostic.At(_noRecord, firstLine, $"the first line of a record of changes is `{header}`", Help);

    public static Diagnostic Fields(SourceSpan row, int found, int due) =>
        Diagnostic.At(_row, row, $"the row has {Number(found)} fields instead of {Number(due)}", Help);

    public static Diagnostic Quote(SourceSpan quote) =>
        Diagnostic.At(_row, quote, $"this quotation mark is neither the first nor the last sign of a field, nor doubled", Help);

    public static Diagnostic Value(SourceSpan field, string column, Message expected) =>
        Diagnostic.At(_row, field, $"`{column}` must be {expected}", Help);

    public static Diagnostic Twice(SourceSpan row, SourceSpan first) =>
        Diagnostic.At(_twice, row, $"line {first.Line} tells the same commit's change of the same figure", Help) with
        {
            Related = [new RelatedLocation(first, $"recorded here first")],
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
