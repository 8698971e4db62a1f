using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A programme's figures in a span of time.</summary>
internal sealed record Period
{
    public required Sourced<PeriodName> Name { get; init; }

    public PeriodStatus Status { get; init; } = PeriodStatus.Final;

    public string? RevisionNote { get; init; }

    /// <summary>What is counted. Figures of different units are never added up.</summary>
    public PeriodUnit Unit { get; init; } = PeriodUnit.Persons;

    public Sourced<Count>? PlannedCourses { get; init; }

    public Sourced<Count>? Courses { get; init; }

    public Sourced<Count>? TrainingDays { get; init; }

    public Sourced<Count>? Registered { get; init; }

    public Sourced<Count>? Completed { get; init; }

    public Sourced<Count>? DroppedOut { get; init; }

    /// <summary>Gave notice in time, or sent a substitute.</summary>
    public Sourced<Count>? Withdrawn { get; init; }

    /// <summary>Percent, 0 to 100, at most one decimal.</summary>
    public decimal? Satisfaction { get; init; }

    public Count? SatisfactionResponses { get; init; }

    public Breakdown? Breakdown { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }
}

internal enum PeriodStatus
{
    Final,
    Provisional,
    Revised,
}

internal enum PeriodUnit
{
    Persons,
    Participations,
    Teams,
}
