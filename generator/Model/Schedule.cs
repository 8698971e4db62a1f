using System.Collections.Immutable;
using System.Globalization;
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
    public ImmutableArray<Sourced<SessionDay>> Dates { get; init; } = [];

    /// <summary>The time in words, where only the season is known, or beside the days.</summary>
    public Sourced<string>? When { get; init; }

    /// <summary>The year by whose end <see cref="When"/> is over; null if it has none, or is open: <c>alates 2023</c>.</summary>
    public int? LastYear { get; init; }

    /// <summary>The start; null if no day or month is known.</summary>
    public Moment? First => Dates is [var day, ..] ? day.Value.Start : Start?.Value;

    /// <summary>The latest possible day; null if no day or month is known.</summary>
    public DateOnly? LastDay => Dates is [.., var day] ? day.Value.Day : (End ?? Start)?.Value.LastDay;

    /// <summary>The location of the last day.</summary>
    public SourceSpan? LastSpan => Dates is [.., var day] ? day.Span : (End ?? Start)?.Span;

    /// <summary>The location of what names it.</summary>
    public SourceSpan? Span { get; init; }

    public string? Place { get; init; }

    public string? County { get; init; }

    public SessionMode? Mode { get; init; }

    public int? Seats { get; init; }

    public Uri? Registration { get; init; }

    public bool Cancelled { get; init; }

    /// <summary>Whether it is over; null if that is not known, as within the year that words name.</summary>
    public bool? IsPast(DateOnly today) =>
        LastDay is { } day ? day < today
        : LastYear is { } year && year != today.Year ? year < today.Year
        : null;
}

/// <summary>A day of a session with its hours where they are known; Estonian local time. Sorts by day, then by hour.</summary>
/// <param name="To">Null if <paramref name="From"/> is.</param>
internal readonly record struct SessionDay(DateOnly Day, TimeOnly? From = null, TimeOnly? To = null) : IComparable<SessionDay>
{
    public Moment Start => new(Day, From);

    public Moment End => new(Day, To ?? From);

    /// <summary><c>2022-05-04</c>, <c>2022-05-04T10:00</c> or <c>2022-05-04T10:00/17:00</c>.</summary>
    public string Iso => To is { } to ? $"{Start.Iso}/{to.ToString("HH:mm", CultureInfo.InvariantCulture)}" : Start.Iso;

    public int CompareTo(SessionDay other) =>
        (Day, From ?? default, To ?? default).CompareTo((other.Day, other.From ?? default, other.To ?? default));
}

internal enum SessionMode
{
    Onsite,
    Online,
    Hybrid,
}
