using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>
/// SG07: a registration list cannot be counted for sure. The list holds personal data: of its cells only headings, and the spellings of
/// institutions and statuses, are ever named.
/// </summary>
internal static class ImportProblems
{
    private static readonly DiagnosticDescriptor _unreadable = new("SG0701", Severity.Error, $"list cannot be read");
    private static readonly DiagnosticDescriptor _missingHeader = new("SG0702", Severity.Error, $"headings are not found");
    private static readonly DiagnosticDescriptor _severalSheets = new("SG0703", Severity.Error, $"several sheets hold a list");
    private static readonly DiagnosticDescriptor _unknownInstitution = new("SG0704", Severity.Error, $"institution is not certain");
    private static readonly DiagnosticDescriptor _unknownStatus = new("SG0705", Severity.Error, $"status is not known");
    private static readonly DiagnosticDescriptor _cannotUpdate = new("SG0706", Severity.Error, $"results cannot be written here");
    private static readonly DiagnosticDescriptor _empty = new("SG0707", Severity.Error, $"list holds nobody");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_unreadable, _missingHeader, _severalSheets, _unknownInstitution, _unknownStatus, _cannotUpdate, _empty];

    public static Diagnostic Unreadable(string list, Message reason) =>
        Diagnostic.InPath(_unreadable, list, reason, $"save the list as .xlsx or .csv, without a password");

    /// <param name="missing">The column that is looked for.</param>
    /// <param name="words">Headings that are known for it.</param>
    public static Diagnostic MissingHeader(string list, Message missing, IEnumerable<string> words, string option) =>
        Diagnostic.InPath(
            _missingHeader,
            list,
            $"no column of {missing} was found in the first rows; known headings are {Listed(words)}",
            $"name the heading with `{option}`"
        );

    public static Diagnostic SeveralSheets(string list, IEnumerable<string> sheets) =>
        Diagnostic.InPath(_severalSheets, list, $"these sheets hold a list: {Listed(sheets)}", $"name the one to count with `--sheet`");

    /// <param name="row">Where it stands first, counted from 1.</param>
    /// <param name="people">How many rows have this spelling.</param>
    public static Diagnostic UnknownInstitution(
        string list,
        int row,
        string spelling,
        int people,
        IReadOnlyList<(string Id, decimal Score)> likely
    ) =>
        Diagnostic.InPath(
            _unknownInstitution,
            list,
            likely.Count == 0
                ? (Message)$"row {row}: `{spelling}` ({people} in the list) is like no institution in institutions.yaml"
                : $"row {row}: `{spelling}` ({people} in the list) may be {Likely(likely)}",
            likely.Count == 0
                ? (Message)$"add the institution to institutions.yaml, or this spelling to the `aliases` of one that is there"
                : $"add `{spelling}` to the `aliases` of the right one in institutions.yaml, or correct the list"
        );

    public static Diagnostic UnknownStatus(string list, int row, string status, int people) =>
        Diagnostic.InPath(
            _unknownStatus,
            list,
            $"row {row}: `{status}` ({people} in the list) does not say whether someone completed, dropped out or gave notice",
            $"write in the list `läbinud`, `katkestanud`, `loobunud` or `registreeritud`"
        );

    public static Diagnostic CannotUpdate(SourceSpan at) =>
        Diagnostic.At(
            _cannotUpdate,
            at,
            $"the results are written in brackets, and cannot be changed without touching the rest",
            $"write each period on lines of its own, beginning with `- period: …`"
        );

    public static Diagnostic Empty(string list) =>
        Diagnostic.InPath(
            _empty,
            list,
            $"below the headings there is no row with an institution and a status",
            $"check that this is the right list, and the right sheet of it"
        );

    private static string Likely(IEnumerable<(string Id, decimal Score)> likely) =>
        string.Join(", ", likely.Select(static each => string.Create(CultureInfo.InvariantCulture, $"`{each.Id}` ({each.Score:0.00})")));

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(static word => $"`{word}`"));
}
