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
    FigureValue? Was,
    FigureValue? Is,
    RecordedKind Kind,
    string? Reason
)
{
    /// <summary>The first line of a record, as CSV.</summary>
    public const string Header = "commit,paev,programm,periood,naitaja,oli,oli_tapsus,on,on_tapsus,liik,pohjus";

    /// <summary>The figures that a record can hold: numbers, one for each key.</summary>
    public static IEnumerable<Figure> Figures => [.. Figure.Counts, Figure.Satisfaction, Figure.SatisfactionResponses];

    /// <summary>Whether a figure that was published before has changed.</summary>
    public bool IsChange => Kind != RecordedKind.New;

    /// <summary>How a record writes the kind.</summary>
    public static string CodeOf(RecordedKind kind) => kind.ToString().ToLowerInvariant();
}

internal enum RecordedKind
{
    /// <summary>With a reason in the content.</summary>
    Revision,

    /// <summary>Without one.</summary>
    Correction,
    New,
    Withdrawn,
}
