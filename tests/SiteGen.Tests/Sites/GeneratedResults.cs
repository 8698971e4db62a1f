using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The results of a programme, as the content says them and as each kind of file must tell them.</summary>
internal sealed record GeneratedResults(string Slug, string Yaml, string[] ResultRows, string[] ParticipantRows, string Json, string Page)
{
    private static readonly (string Key, string Label, int Column)[] _figures =
    [
        ("courses", "Toimunud koolitusi", 2),
        ("registered", "Registreerunuid", 6),
        ("completed", "Läbinuid", 10),
        ("dropped_out", "Katkestajaid", 12),
    ];

    private static readonly (string Sign, string Code, string Name, string Words)[] _qualifiers =
    [
        ("> ", "gt", "more_than", "rohkem kui {0}"),
        (">= ", "ge", "at_least", "vähemalt {0}"),
        ("~ ", "ca", "about", "ligikaudu {0}"),
        ("< ", "lt", "less_than", "alla {0}"),
    ];

    public static GeneratedResults Make(string slug, Random random)
    {
        var periods = Enumerable.Range(0, 2).Select(age => Period(slug, 2024 - age, random)).ToArray();
        return new GeneratedResults(
            slug,
            "results:\n" + string.Concat(periods.Select(static period => period.Yaml)),
            [.. periods.Select(static period => period.Row)],
            [.. periods.SelectMany(static period => period.Participants)],
            string.Join('\n', periods.Select(static period => period.Json)),
            string.Join('\n', _figures.Select((figure, at) => $"{figure.Label}|{periods[0].Words[at]}|{periods[1].Words[at]}"))
        );
    }

    /// <summary>The figures in the JSON file, a line for each period.</summary>
    public static string JsonOf(Story story, string slug)
    {
        using var json = JsonDocument.Parse(story.Read($"site/koolitused/{slug}/andmed-{slug}.json"));
        return string.Join(
            '\n',
            json.RootElement.GetProperty("results")
                .EnumerateArray()
                .Select(static period =>
                    string.Join(
                        ' ',
                        _figures.Select(figure =>
                            period
                                .GetProperty(figure.Key)
                                .GetRawText()
                                .Replace(" ", "", StringComparison.Ordinal)
                                .Replace("\n", "", StringComparison.Ordinal)
                        )
                    )
                )
        );
    }

    /// <summary>The rows of the table that compares periods.</summary>
    public static string PageOf(Story story, string slug) =>
        string.Join(
            '\n',
            story
                .Page($"koolitused/{slug}/")
                .Table("Arvud perioodide kaupa")
                .Rows()
                .Where(static row => Array.Exists(_figures, figure => row.StartsWith(figure.Label + "|", StringComparison.Ordinal)))
        );

    private static (string Yaml, string Row, string[] Participants, string Json, string[] Words) Period(
        string slug,
        int year,
        Random random
    )
    {
        var (completed, dropped) = (random.Next(10_000, 3_000_000), random.Next(0, 12_000));
        var aru = random.Next(1, completed);
        // What is exact must add up; what is not is in no sum.
        var figures = new[] { random.Next(0, 10), completed + dropped, completed, dropped }
            .Select((number, at) => (Number: number, Qualifier: at is 0 or 3 && random.Next(2) == 0 ? random.Next(4) : -1))
            .ToArray();
        var cells = Enumerable.Repeat("", 21).ToArray();
        foreach (var ((number, qualifier), column) in figures.Zip(_figures.Select(static figure => figure.Column)))
        {
            (cells[column], cells[column + 1]) = ($"{number}", qualifier < 0 ? "" : _qualifiers[qualifier].Code);
        }

        cells[16] = "2";
        var start = $"{slug}|{year}|{year}-01-01|{year}-12-31|final|persons";
        return (
            $"  - period: {year}\n"
                + string.Concat(
                    figures.Zip(_figures, static (figure, known) => $"    {known.Key}: \"{SignOf(figure.Qualifier)}{figure.Number}\"\n")
                )
                + $"    participants: {{ aru: {aru}, lepa: {completed - aru} }}\n",
            $"{start}|{string.Join('|', cells)}",
            [$"{start}|completed|aru|Aru vald|{aru}", $"{start}|completed|lepa|Lepa linn|{completed - aru}"],
            string.Join(
                ' ',
                figures.Select(static figure =>
                    figure.Qualifier < 0
                        ? $"{figure.Number}"
                        : $$"""{"value":{{figure.Number}},"qualifier":"{{_qualifiers[figure.Qualifier].Name}}"}"""
                )
            ),
            [.. figures.Select(static figure => WordsOf(figure.Number, figure.Qualifier))]
        );
    }

    private static string SignOf(int qualifier) => qualifier < 0 ? "" : _qualifiers[qualifier].Sign;

    private static string WordsOf(int number, int qualifier)
    {
        // The table has numbers of five digits, so all of its numbers are grouped.
        var digits = $"{number}";
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, " ");
        }

        return qualifier < 0 ? digits : string.Format(null, _qualifiers[qualifier].Words, digits);
    }
}
