namespace SiteGen.Diagnostics;

/// <summary>
/// As many problems as anyone reads: a file of a few megabytes can hold a million, whose messages are a hundred times as long.
/// </summary>
internal static class Shortlist
{
    public const int MaxLength = 10_000;

    /// <summary>All in their order; of too many, the first errors and then the first of the others.</summary>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Count <= MaxLength
            ? diagnostics
            : [.. diagnostics.OrderBy(static diagnostic => diagnostic.IsError ? 0 : 1).Take(MaxLength)];
}
