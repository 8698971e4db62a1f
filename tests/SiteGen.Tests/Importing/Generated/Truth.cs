using System.Globalization;
using SiteGen.Estonian;

namespace SiteGen.Tests.Importing.Generated;

/// <summary>Which columns a list has for what became of its people.</summary>
internal enum StatusStyle
{
    /// <summary>One column, one word a row.</summary>
    Words,
    AttendedAndCompleted,
    AttendedCompletedWithdrawn,
    CompletedDroppedOutWithdrawn,
    Completed,
    CompletedOnADay,
    Attended,

    /// <summary>No column: the user says that all completed.</summary>
    Told,
}

/// <summary>People drawn at random, and the figures that are right for them.</summary>
internal sealed record Truth(StatusStyle Style, IReadOnlyList<Person> People)
{
    /// <summary>A mark in everything that is of a person.</summary>
    public const string Secret = "SALADUS";

    private static readonly Dictionary<StatusStyle, Fate[]> _fates = new()
    {
        [StatusStyle.Words] = [Fate.Completed, Fate.Completed, Fate.DroppedOut, Fate.Withdrawn, Fate.Registered, Fate.Waiting],
        [StatusStyle.AttendedAndCompleted] = [Fate.Completed, Fate.DroppedOut],
        [StatusStyle.AttendedCompletedWithdrawn] = [Fate.Completed, Fate.DroppedOut, Fate.Withdrawn],
        [StatusStyle.CompletedDroppedOutWithdrawn] = [Fate.Completed, Fate.DroppedOut, Fate.Withdrawn, Fate.Registered],
        [StatusStyle.Completed] = [Fate.Completed, Fate.Registered],
        [StatusStyle.CompletedOnADay] = [Fate.Completed, Fate.Registered],
        [StatusStyle.Attended] = [Fate.Attended, Fate.DroppedOut],
        [StatusStyle.Told] = [Fate.Completed],
    };

    private bool HasAttendance =>
        Style is StatusStyle.Attended or StatusStyle.AttendedAndCompleted or StatusStyle.AttendedCompletedWithdrawn;

    private bool HasCompletion => Style != StatusStyle.Attended && (Style != StatusStyle.Words || Count(Fate.Completed) > 0);

    /// <summary>By key; one that is zero and need not be written is left out.</summary>
    public SortedDictionary<string, int> Figures()
    {
        var figures = new SortedDictionary<string, int>(StringComparer.Ordinal);
        if (Style != StatusStyle.Told)
        {
            figures["registered"] = People.Count - Count(Fate.Waiting);
        }

        if (HasAttendance)
        {
            figures["attended"] = People.Count(static person => person.Came);
        }

        if (HasCompletion)
        {
            figures["completed"] = Count(Fate.Completed);
        }

        foreach (var (key, count) in new[] { ("dropped_out", Count(Fate.DroppedOut)), ("withdrawn", Count(Fate.Withdrawn)) })
        {
            if (count > 0)
            {
                figures[key] = count;
            }
        }

        return figures;
    }

    public string BreakdownOf =>
        HasCompletion ? "completed"
        : HasAttendance ? "attended"
        : "registered";

    public SortedDictionary<string, int> Breakdown() =>
        new(
            People
                .Where(IsInBreakdown)
                .CountBy(static person => person.Institution)
                .ToDictionary(static each => each.Key, static each => each.Value),
            StringComparer.Ordinal
        );

    public bool IsInBreakdown(Person person) =>
        BreakdownOf switch
        {
            "completed" => person.Fate == Fate.Completed,
            "attended" => person.Came,
            _ => person.Fate != Fate.Waiting,
        };

    public static Truth Draw(Random random, IReadOnlyList<string> institutions)
    {
        var style = random.Of(Enum.GetValues<StatusStyle>());
        var few = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Of(institutions)).ToArray();
        return new Truth(style, [.. Enumerable.Range(0, random.Next(1, 30)).Select(number => DrawPerson(random, style, few, number))]);
    }

    private static Person DrawPerson(Random random, StatusStyle style, string[] institutions, int number)
    {
        var fate = random.Of(_fates[style]);
        var mayHaveCome = style is StatusStyle.AttendedAndCompleted or StatusStyle.AttendedCompletedWithdrawn;
        var came = fate is Fate.Attended or Fate.Completed || (fate == Fate.DroppedOut && mayHaveCome && random.Chance(0.5));
        return new Person(
            string.Create(CultureInfo.InvariantCulture, $"{Secret} Isik {number}"),
            Code(random, number),
            string.Create(CultureInfo.InvariantCulture, $"{Secret}.{number}@example.org"),
            random.Of(institutions),
            fate,
            came
        );
    }

    /// <summary>A valid personal code of its own for each number.</summary>
    private static string Code(Random random, int number)
    {
        var start = string.Create(
            CultureInfo.InvariantCulture,
            $"{random.Next(3, 5)}{random.Next(60, 100)}{random.Next(1, 13):00}{random.Next(1, 29):00}{number:000}"
        );
        return start
            + Enumerable.Range(0, 10).Select(static digit => $"{digit}").First(digit => PersonalCode.Find(start + digit).Count > 0);
    }

    private int Count(Fate fate) => People.Count(person => person.Fate == fate);
}
