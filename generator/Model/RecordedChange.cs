namespace SiteGen.Model;

/// <summary>A change of a published figure, a row of the record of changes.</summary>
/// <param name="Commit">The hash of the commit that brought it about.</param>
/// <param name="Programme">The programme's slug.</param>
/// <param name="Was">Null if the figure was not published before.</param>
/// <param name="Is">Null if it is published no longer.</param>
internal sealed record RecordedChange(
    string Commit,
    DateOnly Day,
    string Programme,
    PeriodName Period,
    Figure Figure,
    RecordedValue? Was,
    RecordedValue? Is,
    RecordedKind Kind,
    string? Reason
)
{
    /// <summary>The figures that a record can hold.</summary>
    public static IEnumerable<Figure> Figures => Figure.Counts.Add(Figure.Satisfaction);

    /// <summary>Whether a figure that was published before has changed.</summary>
    public bool IsChange => Kind != RecordedKind.New;
}

/// <summary>A count, or a percentage.</summary>
internal readonly record struct RecordedValue(decimal Number, Qualifier Qualifier = Qualifier.Exact);

internal enum RecordedKind
{
    /// <summary>With a reason in the content.</summary>
    Revision,

    /// <summary>Without one.</summary>
    Correction,
    New,
    Withdrawn,
}
