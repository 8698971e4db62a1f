using System.Collections.Immutable;

namespace SiteGen.Comparing;

/// <summary>All that changed from one version of the content to another.</summary>
internal sealed record Comparison
{
    /// <summary>What needs a decision.</summary>
    public required ImmutableArray<Change> Undecided { get; init; }

    public required ImmutableArray<Change> Explained { get; init; }

    /// <summary>Empty if counts by institution may be protected in either version.</summary>
    public required ImmutableArray<BreakdownChange> Breakdowns { get; init; }

    public required bool HidesBreakdowns { get; init; }

    public required ImmutableArray<SiteTotal> Totals { get; init; }

    public bool IsEmpty => Undecided.IsEmpty && Explained.IsEmpty && Breakdowns.IsEmpty;

    public static Comparison Of(ContentVersion old, ContentVersion @new)
    {
        var pairs = ProgrammePairs.Of(old, @new);
        var hides = old.HidesBreakdowns || @new.HidesBreakdowns;
        Change[] changes =
        [
            .. Comparing.IncompleteFiles.Changes(@new),
            .. pairs.SelectMany(static pair => ProgrammeChanges.Of(pair)),
            .. InstitutionIds.Changes(old, @new, hides),
            .. LostAddresses.Changes(old, @new),
        ];
        return new Comparison
        {
            Undecided = [.. changes.Where(static change => change.NeedsDecision)],
            Explained = [.. changes.Where(static change => !change.NeedsDecision)],
            Breakdowns = hides ? [] : [.. pairs.SelectMany(BreakdownChanges.Of)],
            HidesBreakdowns = hides,
            Totals = [.. SiteTotals.Of(old, @new)],
        };
    }
}
