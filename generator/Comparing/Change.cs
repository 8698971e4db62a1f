using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Comparing;

/// <summary>What changed from one version of the content to another.</summary>
internal sealed record Change
{
    public required ChangeKind Kind { get; init; }

    /// <summary>A programme's slug; for other kinds, an institution's id, an address or a path.</summary>
    public required string Subject { get; init; }

    public PeriodName? Period { get; init; }

    public Figure? Figure { get; init; }

    /// <summary>Names a figure that has no key; else empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>In the notation of the content; empty if there was none.</summary>
    public string Was { get; init; } = "";

    /// <summary>In the notation of the content; empty if there is none now.</summary>
    public string Is { get; init; } = "";

    /// <summary>By how much a figure grew, with its sign; empty if the two cannot be subtracted.</summary>
    public string Difference { get; init; } = "";

    /// <summary>In the new version, else in the old one; null if there is no such place.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>Whether the place is in the new version.</summary>
    public bool IsPlaceNew { get; init; } = true;

    public required ImmutableArray<Reason> Reasons { get; init; }

    public bool NeedsDecision => Reasons.Any(static reason => reason.Kind.NeedsDecision);
}

internal enum ChangeKind
{
    Programme,
    Figure,
    OtherFigure,
    Updated,
    Unit,
    Breakdown,
    Institution,
    Address,
    File,
}

/// <summary>The counts by institution that changed in one period.</summary>
internal sealed record BreakdownChange(
    string Programme,
    PeriodName Period,
    ImmutableArray<(string Institution, int? Was, int? Is)> Entries
);

/// <summary>A total of the site.</summary>
/// <param name="Figure">Null for the number of programmes.</param>
/// <param name="Unit">Null if the figure counts the same in all units.</param>
internal sealed record SiteTotal(Figure? Figure, PeriodUnit? Unit, long Was, long Is);
