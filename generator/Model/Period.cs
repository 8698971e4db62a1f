using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A programme's figures for one period.</summary>
internal sealed record Period
{
    public required Sourced<PeriodName> Name { get; init; }

    public PeriodStatus Status { get; init; } = PeriodStatus.Final;

    public string? RevisionNote { get; init; }

    /// <summary>The counted unit. Figures of different units are never added.</summary>
    public PeriodUnit Unit { get; init; } = PeriodUnit.Persons;

    /// <summary>The counts given in the content, in the order of <see cref="Figure.Counts"/>.</summary>
    public ImmutableArray<(Figure Figure, Sourced<Count> Count)> Counts { get; init; } = [];

    public Sourced<Count>? Courses
    {
        get => this[Figure.Courses];
        init => Counts = CountsWith(Figure.Courses, value);
    }

    public Sourced<Count>? Registered
    {
        get => this[Figure.Registered];
        init => Counts = CountsWith(Figure.Registered, value);
    }

    public Sourced<Count>? Attended
    {
        get => this[Figure.Attended];
        init => Counts = CountsWith(Figure.Attended, value);
    }

    public Sourced<Count>? Completed
    {
        get => this[Figure.Completed];
        init => Counts = CountsWith(Figure.Completed, value);
    }

    public Sourced<Count>? DroppedOut
    {
        get => this[Figure.DroppedOut];
        init => Counts = CountsWith(Figure.DroppedOut, value);
    }

    /// <summary>People who cancelled in time or sent a substitute.</summary>
    public Sourced<Count>? Withdrawn
    {
        get => this[Figure.Withdrawn];
        init => Counts = CountsWith(Figure.Withdrawn, value);
    }

    /// <summary>Any other figures, in no sum.</summary>
    public ImmutableArray<OtherFigure> OtherFigures { get; init; } = [];

    /// <summary>Percent, 0 to 100, at most one decimal.</summary>
    public Sourced<decimal>? Satisfaction { get; init; }

    public Sourced<Count>? SatisfactionResponses { get; init; }

    /// <summary>Whether the satisfaction rests on so few answers that it is published nowhere.</summary>
    public bool WithholdsSatisfaction =>
        Satisfaction is not null && SatisfactionResponses is { Value: var answers } && Answers.AreFew(answers);

    public Breakdown? Breakdown { get; init; }

    /// <summary>Markdown.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>How many institutions: from the breakdown, or as given. A fold has at least two.</summary>
    public Count? Institutions =>
        Breakdown switch
        {
            null => this[Figure.Institutions]?.Value,
            { IsFolded: true, Entries.Length: var entries } => new Count(entries + 1, Qualifier.AtLeast),
            { Entries.Length: var entries } => new Count(entries),
        };

    /// <summary>Whether there is anything to publish as a figure; a number of responses alone is none.</summary>
    public bool HasFigures => Counts.Length > 0 || Satisfaction is not null || Breakdown is not null || OtherFigures.Length > 0;

    /// <summary>The count of a figure; null if it is not given.</summary>
    public Sourced<Count>? this[Figure figure]
    {
        get
        {
            foreach (var (given, count) in Counts)
            {
                if (given == figure)
                {
                    return count;
                }
            }

            return null;
        }
    }

    public Period WithoutInstitutions() => this with { Counts = CountsWith(Figure.Institutions, null) };

    private ImmutableArray<(Figure Figure, Sourced<Count> Count)> CountsWith(Figure changed, Sourced<Count>? count) =>
        [
            .. from figure in Figure.Counts
            let value = figure == changed ? count : this[figure]
            where value is not null
            select (figure, value.Value),
        ];
}

/// <summary>A figure that no other key stands for.</summary>
/// <param name="Value">Printed as written.</param>
internal sealed record OtherFigure(string Label, string Value, string? Note);

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
