using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Stories;

/// <summary>
/// As much as a site may have to show: all municipalities, many periods of different kinds, numbers of seven digits and zeros, many
/// sessions and contacts; beside it, a programme with nothing but what is required.
/// </summary>
internal static partial class StressSite
{
    public const string Sheet = "koolitused/koormus/";
    public const string Institution = "asutused/tallinn/";
    public const string County = "maakonnad/harju/";

    private const int Completed = 1_111_670;
    private const int Registered = 1_234_567;

    public static Story Make() =>
        new Story()
            .With(Story.Institutions, File.ReadAllText(Path.Join(Repository.Content, "institutions.yaml")))
            .With("content/programmes/koormus/programme.yaml", Programme())
            .WithTeams();

    private static Story WithTeams(this Story story) =>
        story.With(
            "content/programmes/tiimid/programme.yaml",
            """
            title: Meeskondade koolitus
            updated: 2026-11-01
            goal: Harjutada koos.
            outcomes: [Meeskond oskab koos otsustada.]
            audience: Meeskonnad.
            contacts: [{email: koolitus@example.org}]
            results:
              - {period: 2026, unit: teams, registered: "> 1234567", completed: "~ 999999", courses: 9574}
              - {period: 2025, unit: teams, registered: 14, completed: 14, courses: 11085}

            """
        );

    private static string Programme() =>
        $"""
            title: Eneseanalüüsiküsimustikupõhine andmekaitsespetsialistide täienduskoolitus
            updated: 2026-11-16
            goal: Anda ülevaade.
            outcomes: [Osaleja oskab arutleda.]
            audience: Omavalitsuste töötajad.
            budget: 12345678.5
            contacts:
            {string.Concat(Enumerable.Range(10, 12).Select(static at => $"  - {{name: Kontakt {at}, phone: 66314{at}}}\n"))}
            schedule:
              sessions:
            {string.Concat(Enumerable.Range(0, 48).Select(Session))}
            results:
            {string.Concat(Enumerable.Range(2014, 13).Reverse().Select(Year))}
              - {Numbers("2013-H2", 9574, 11_085)}

            """;

    private static string Session(int at) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"    - {{title: Rühm {at + 1}, start: {2026 + (at / 24)}-{1 + (at / 2 % 12):00}-05T09:30, seats: {at * 1000}}}\n"
        );

    /// <summary>The newest has seven digits, one has zeros, the others have any number of digits.</summary>
    private static string Year(int year) =>
        year switch
        {
            2026 => "  - " + Numbers("2026", Completed, Registered, $"status: provisional, courses: 123456, {Breakdown(Completed)}, "),
            2020 => "  - " + Numbers("2020", 0, 14),
            _ => "  - " + Numbers($"{year}", 9 << (year % 14), 10 << (year % 14), Breakdown(9 << (year % 14)) + ", "),
        } + "\n";

    private static string Numbers(string period, int completed, int registered, string more = "") =>
        $"{{period: {period}, {more}registered: {registered}, attended: {completed}, completed: {completed}, "
        + $"dropped_out: {registered - completed}{(completed == 0 ? "" : $", satisfaction: 94.2, satisfaction_responses: {completed}")}}}";

    /// <summary>A tenth of what is left goes to each municipality, at least one person.</summary>
    private static string Breakdown(int total)
    {
        var counts = new List<string>();
        foreach (var id in Municipalities().TakeWhile(_ => total > 0))
        {
            var count = counts.Count == 78 ? total : Math.Max(1, total / 10);
            counts.Add($"{id}: {count}");
            total -= count;
        }

        return $"participants: {{{string.Join(", ", counts)}}}";
    }

    private static IEnumerable<string> Municipalities() =>
        Municipality()
            .Matches(File.ReadAllText(Path.Join(Repository.Content, "institutions.yaml")))
            .Select(static found => found.Groups[1].Value)
            .OrderByDescending(static id => id == "tallinn");

    [GeneratedRegex(@"- id: (\S+)\n  name: .*\n  kind: municipality\n  county: .*\n  ehak:")]
    private static partial Regex Municipality();
}
