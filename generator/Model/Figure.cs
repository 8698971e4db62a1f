using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>
/// A figure of a period. Content, pages, data files, charts, rules and import read this one table: a new count is a row here, with its
/// texts.
/// </summary>
internal sealed class Figure
{
    public static readonly Figure PlannedCourses = new("planned_courses") { IsCount = true, Column = "koolitusi_kavas" };

    public static readonly Figure Courses = new("courses")
    {
        IsCount = true,
        IsDefinable = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Column = "koolitusi",
    };

    public static readonly Figure TrainingDays = new("training_days") { IsCount = true, Column = "koolituspaevi" };

    public static readonly Figure Registered = new("registered")
    {
        IsCount = true,
        IsDefinable = true,
        IsOnCard = true,
        Flow = FlowRole.Whole,
        Column = "registreerunuid",
    };

    public static readonly Figure Completed = new("completed")
    {
        IsCount = true,
        IsDefinable = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Flow = FlowRole.Outcome,
        Column = "labinuid",
    };

    public static readonly Figure DroppedOut = new("dropped_out")
    {
        IsCount = true,
        IsDefinable = true,
        Flow = FlowRole.Outcome,
        Column = "katkestanuid",
    };

    public static readonly Figure Withdrawn = new("withdrawn")
    {
        IsCount = true,
        IsDefinable = true,
        Flow = FlowRole.Outcome,
        Column = "loobunuid",
    };

    public static readonly Figure Satisfaction = new("satisfaction")
    {
        IsDefinable = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Column = "rahulolu_protsent",
    };

    public static readonly Figure CompletionRate = new("completion_rate") { Flow = FlowRole.Share };

    public static readonly Figure ParticipantsPerCourse = new("participants_per_course");

    public static readonly Figure Institutions = new("institutions") { IsKeyFigure = true, Column = "asutusi" };

    public static readonly Figure Coverage = new("coverage");

    /// <summary>Of an institution, so that a period has no such figure; only its definition is shown.</summary>
    public static readonly Figure Participants = new("participants") { IsDefinable = true };

    private Figure(string key) => Key = key;

    /// <summary>In the order of the content model and of pages; those that are computed come last.</summary>
    public static ImmutableArray<Figure> All { get; } =
    [
        PlannedCourses,
        Courses,
        TrainingDays,
        Registered,
        Completed,
        DroppedOut,
        Withdrawn,
        Satisfaction,
        CompletionRate,
        ParticipantsPerCourse,
        Institutions,
        Coverage,
        Participants,
    ];

    public static ImmutableArray<Figure> Counts { get; } = [.. All.Where(static figure => figure.IsCount)];

    /// <summary>Counts of what became of those who registered.</summary>
    public static ImmutableArray<Figure> Outcomes { get; } = [.. All.Where(static figure => figure.Flow == FlowRole.Outcome)];

    /// <summary>The name of its key in the content, and of its label under <c>figures</c> in the interface's texts.</summary>
    public string Key { get; }

    /// <summary>Whether it is a count that the content gives: one of <see cref="Period.Counts"/>.</summary>
    public bool IsCount { get; private init; }

    /// <summary>Whether a site may say what it means: a key of <c>definitions</c>.</summary>
    public bool IsDefinable { get; private init; }

    /// <summary>Whether a programme's page shows it first.</summary>
    public bool IsKeyFigure { get; private init; }

    /// <summary>Whether the home page shows it of each programme.</summary>
    public bool IsOnCard { get; private init; }

    public FlowRole Flow { get; private init; }

    /// <summary>The name of its column in the data file of all programmes.</summary>
    public string? Column { get; private init; }

    public override string ToString() => Key;
}

/// <summary>What a figure is in the chart that shows what became of those who registered.</summary>
internal enum FlowRole
{
    None,
    Whole,
    Outcome,

    /// <summary>Written beside an outcome.</summary>
    Share,
}
