namespace SiteGen.Tests.Importing.Generated;

/// <summary>The columns that say what became of people, as lists write them.</summary>
internal static class StatusCells
{
    /// <summary>A word that may mean several things.</summary>
    public const string Unclear = "tõend";

    private static readonly Dictionary<Fate, string[]> _words = new()
    {
        [Fate.Completed] = ["läbinud", "Läbis koolituse", "LÕPETANUD", "sai tunnistuse", "sooritatud"],
        [Fate.DroppedOut] = ["katkestanud", "Katkestas", "ei ilmunud", "jättis pooleli", "katkestas – haigus"],
        [Fate.Withdrawn] = ["loobunud", "Loobus", "tühistas osalemise", "teatas puudumisest", "saatis asendaja"],
        [Fate.Registered] = ["registreeritud", "Kinnitatud", "registreerunud"],
        [Fate.Waiting] = ["ootenimekirjas", "Ootel", "varunimekirjas"],
    };

    private static readonly (object? Yes, object? No)[] _answers =
    [
        ("jah", "ei"),
        ("Jah", "Ei"),
        ("x", null),
        ("+", "-"),
        (1d, 0d),
        (true, false),
        ("✓", null),
    ];

    private static readonly string[] _statusHeadings = ["Staatus", "Olek", "Osaleja staatus", "STAATUS:", "Registreeringu olek"];
    private static readonly string[] _attendedHeadings = ["Osales", "Kohal", "Osales koolitusel", "Võttis osa"];
    private static readonly string[] _completedHeadings = ["Läbis", "Läbis koolituse", "Koolituse läbinud", "Tunnistus"];
    private static readonly string[] _droppedOutHeadings = ["Katkestas", "Jättis pooleli"];
    private static readonly string[] _withdrawnHeadings = ["Loobus", "Loobunud"];
    private static readonly string[] _dayHeadings = ["Läbimise kuupäev", "Lõpetamise kuupäev"];

    public static IReadOnlyList<ListColumn> Columns(Truth truth, Random random) =>
        truth.Style switch
        {
            StatusStyle.Words => [new(random.Of(_statusHeadings), person => random.Of(_words[person.Fate]))],
            StatusStyle.Completed => [YesNo(_completedHeadings, Completed, random)],
            StatusStyle.CompletedOnADay =>
            [
                new(
                    random.Of(_dayHeadings),
                    person => Completed(person) ? new DateTime(2022, random.Next(1, 13), random.Next(1, 29)) : null
                ),
            ],
            StatusStyle.Attended => [YesNo(_attendedHeadings, Came, random)],
            StatusStyle.AttendedAndCompleted => [YesNo(_attendedHeadings, Came, random), YesNo(_completedHeadings, Completed, random)],
            StatusStyle.AttendedCompletedWithdrawn =>
            [
                YesNo(_attendedHeadings, Came, random),
                YesNo(_completedHeadings, Completed, random),
                YesNo(_withdrawnHeadings, Withdrawn, random),
            ],
            StatusStyle.CompletedDroppedOutWithdrawn =>
            [
                YesNo(_completedHeadings, Completed, random),
                YesNo(_droppedOutHeadings, DroppedOut, random),
                YesNo(_withdrawnHeadings, Withdrawn, random),
            ],
            _ => [],
        };

    private static bool Came(Person person) => person.Came;

    private static bool Completed(Person person) => person.Fate == Fate.Completed;

    private static bool DroppedOut(Person person) => person.Fate == Fate.DroppedOut;

    private static bool Withdrawn(Person person) => person.Fate == Fate.Withdrawn;

    private static ListColumn YesNo(string[] headings, Func<Person, bool> answer, Random random)
    {
        var (yes, no) = random.Of(_answers);
        return new ListColumn(random.Of(headings), person => answer(person) ? yes : no);
    }
}

/// <summary>A column of a list: its heading, and the cell of each person.</summary>
internal sealed record ListColumn(string Heading, Func<Person, object?> Cell);
