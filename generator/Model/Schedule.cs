using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <param name="Note">Markdown.</param>
internal sealed record Schedule(Sourced<string>? Note, ImmutableArray<Session> Sessions);

/// <summary>One past or upcoming run of a course.</summary>
internal sealed record Session
{
    public string? Title { get; init; }

    /// <summary>The title of one of the programme's modules.</summary>
    public Sourced<string>? Module { get; init; }

    public string? Group { get; init; }

    public Sourced<Moment>? Start { get; init; }

    public Sourced<Moment>? End { get; init; }

    /// <summary>Separate days in ascending order; empty if there is a start.</summary>
    public ImmutableArray<DateOnly> Dates { get; init; } = [];

    public string? Place { get; init; }

    public string? County { get; init; }

    public SessionMode? Mode { get; init; }

    public int? Seats { get; init; }

    public Uri? Registration { get; init; }

    public bool Cancelled { get; init; }
}

internal enum SessionMode
{
    Onsite,
    Online,
    Hybrid,
}
