using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>
/// A figure of a period. This table is the single source for content, pages, data files, charts, rules and import: to add a count, add a
/// row and its interface texts.
/// </summary>
internal sealed class Figure
{
    public static readonly Figure PlannedCourses = new("planned_courses")
    {
        IsCount = true,
        Column = ("koolitusi_kavas", "mitu koolitust oli kavas"),
    };

    public static readonly Figure Courses = new("courses")
    {
        IsCount = true,
        IsDefinable = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Column = ("koolitusi", "mitu koolitust toimus"),
    };

    public static readonly Figure TrainingDays = new("training_days")
    {
        IsCount = true,
        Column = ("koolituspaevi", "mitu koolituspäeva toimus"),
    };

    public static readonly Figure Registered = new("registered")
    {
        IsCount = true,
        IsInUnits = true,
        IsDefinable = true,
        IsOnCard = true,
        Flow = FlowRole.Whole,
        Column = ("registreerunuid", "mitu registreerus"),
    };

    /// <summary>Took part; known where nothing more is known, or beside the number of those who completed.</summary>
    public static readonly Figure Attended = new("attended")
    {
        IsCount = true,
        IsInUnits = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Column = ("osalenuid", "mitu osales"),
    };

    public static readonly Figure Completed = new("completed")
    {
        IsCount = true,
        IsInUnits = true,
        IsDefinable = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Flow = FlowRole.Outcome,
        Column = ("labinuid", "mitu läbis"),
    };

    public static readonly Figure DroppedOut = new("dropped_out")
    {
        IsCount = true,
        IsInUnits = true,
        IsDefinable = true,
        Flow = FlowRole.Outcome,
        Column = ("katkestanuid", "mitu katkestas"),
    };

    public static readonly Figure Withdrawn = new("withdrawn")
    {
        IsCount = true,
        IsInUnits = true,
        IsDefinable = true,
        Flow = FlowRole.Outcome,
        Column = ("loobunuid", "mitu loobus õigel ajal või saatis enda asemel kellegi teise"),
    };

    /// <summary>Counted in the breakdown where there is one.</summary>
    public static readonly Figure Institutions = new("institutions")
    {
        IsCount = true,
        IsKeyFigure = true,
        Column = ("asutusi", "mitmest asutusest oli osalejaid"),
    };

    public static readonly Figure Satisfaction = new("satisfaction")
    {
        IsDefinable = true,
        IsKeyFigure = true,
        IsOnCard = true,
        Column = ("rahulolu_protsent", "kui rahul vastajad olid, 0 kuni 100"),
    };

    /// <summary>Of how many answers; shown beside the satisfaction.</summary>
    public static readonly Figure SatisfactionResponses = new("satisfaction_responses")
    {
        Column = ("rahulolu_vastuseid", "mitme vastuse põhjal on rahulolu arvutatud"),
    };

    public static readonly Figure CompletionRate = new("completion_rate") { IsInUnits = true, Flow = FlowRole.Share };

    public static readonly Figure ParticipantsPerCourse = new("participants_per_course") { IsInUnits = true };

    public static readonly Figure Coverage = new("coverage");

    /// <summary>Coverage by those who registered, of whom not all took part.</summary>
    public static readonly Figure Represented = new("represented");

    /// <summary>Belongs to an institution and not to a period; only its definition is shown.</summary>
    public static readonly Figure Participants = new("participants") { IsDefinable = true };

    private Figure(string key) => Key = key;

    /// <summary>In content-model order, which is also the page order; computed figures come last.</summary>
    public static ImmutableArray<Figure> All { get; } =
    [
        PlannedCourses,
        Courses,
        TrainingDays,
        Registered,
        Attended,
        Completed,
        DroppedOut,
        Withdrawn,
        Institutions,
        Satisfaction,
        SatisfactionResponses,
        CompletionRate,
        ParticipantsPerCourse,
        Coverage,
        Represented,
        Participants,
    ];

    public static ImmutableArray<Figure> Counts { get; } = [.. All.Where(static figure => figure.IsCount)];

    /// <summary>The possible outcomes of a registration.</summary>
    public static ImmutableArray<Figure> Outcomes { get; } = [.. All.Where(static figure => figure.Flow == FlowRole.Outcome)];

    /// <summary>
    /// Key in the content, and key of the label under <c>figures</c> in the interface texts: one text, or one for each unit.
    /// </summary>
    public string Key { get; }

    /// <summary>Whether the content gives this figure as a count, one of <see cref="Period.Counts"/>.</summary>
    public bool IsCount { get; private init; }

    /// <summary>Whether it counts what the period's unit says, so that its label follows the unit.</summary>
    public bool IsInUnits { get; private init; }

    /// <summary>Whether a site can define its meaning under <c>definitions</c>.</summary>
    public bool IsDefinable { get; private init; }

    /// <summary>Whether the fact sheet shows it among the key figures.</summary>
    public bool IsKeyFigure { get; private init; }

    /// <summary>Whether a programme's card on the home page shows it.</summary>
    public bool IsOnCard { get; private init; }

    public FlowRole Flow { get; private init; }

    /// <summary>Header and meaning of its column in data files; null if they have none.</summary>
    public (string Name, string Meaning)? Column { get; private init; }

    public override string ToString() => Key;
}

/// <summary>Role of a figure in the chart of registration outcomes.</summary>
internal enum FlowRole
{
    None,
    Whole,
    Outcome,

    /// <summary>Shown as a label of an outcome.</summary>
    Share,
}
