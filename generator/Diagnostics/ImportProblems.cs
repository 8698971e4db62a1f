using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>
/// SG07: registration lists that cannot be counted reliably. Lists contain personal data: messages quote only headers, institutions and
/// statuses, and no other cells.
/// </summary>
internal static class ImportProblems
{
    private static readonly DiagnosticDescriptor _unreadable = new("SG0701", Severity.Error, $"registration list cannot be read");
    private static readonly DiagnosticDescriptor _unknownInstitution = new("SG0704", Severity.Error, $"institution cannot be matched");
    private static readonly DiagnosticDescriptor _empty = new("SG0707", Severity.Error, $"the list has no participants");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_unreadable, _unknownInstitution, _empty];

    public static Diagnostic Unreadable(string list, Message reason, Message fix) => Diagnostic.InPath(_unreadable, list, reason, fix);

    /// <param name="row">The first row with this spelling, 1-based.</param>
    /// <param name="people">The number of rows with this spelling.</param>
    /// <param name="lines">Lines for institutions.yaml; none if the spelling is not shown.</param>
    public static Diagnostic UnknownInstitution(
        string list,
        int row,
        Message spelling,
        int people,
        IReadOnlyList<(string Id, string Name)> likely,
        IReadOnlyList<string> lines
    ) =>
        Diagnostic.InPath(
            _unknownInstitution,
            list,
            likely.Count == 0
                ? (Message)$"row {row}: `{spelling}` ({people} in the list) does not match any institution in institutions.yaml"
                : $"row {row}: `{spelling}` ({people} in the list) may be {Likely(likely)}",
            (likely.Count, lines.Count) switch
            {
                (0, 0) => $"add the institution to institutions.yaml, or add this spelling to the `aliases` of an existing one",
                (0, _) => $"if the institution is new, add these lines to institutions.yaml; if not, add the spelling to its "
                    + $"`aliases`:{Message.Block(lines)}",
                (_, 0) => $"correct the list, or add this spelling to the `aliases` of the right institution",
                _ => $"add the spelling to the `aliases` of the right institution in institutions.yaml, or correct the list:"
                    + $"{Message.Block(lines)}",
            }
        ) with
        {
            Row = row,
        };

    public static Diagnostic Empty(string list) =>
        Diagnostic.InPath(
            _empty,
            list,
            $"no row below the header has both an institution and a status",
            $"check that this is the right list and the right sheet"
        );

    private static Message Likely(IEnumerable<(string Id, string Name)> likely) =>
        Message.List(likely.Select(static each => (Message)$"{each.Name} (`{each.Id}`)"));
}
