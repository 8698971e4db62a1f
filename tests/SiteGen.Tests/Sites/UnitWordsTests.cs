using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Whatever a period counts, the pages speak of nothing else.</summary>
public sealed partial class UnitWordsTests
{
    private const string Programme = """
        title: Töötuba
        updated: 2022-01-21
        goal: Anda ülevaade.
        topics: [avaandmed]
        audience: Ametnikud.
        contacts: [{email: koolitus@example.org}]

        """;

    /// <summary>What each unit calls what it counts, apart from the participles that go with teams as well.</summary>
    private static readonly Dictionary<string, Regex> _words = new()
    {
        ["persons"] = Persons(),
        ["participations"] = Participations(),
        ["teams"] = Teams(),
    };

    [Fact]
    public void No_word_of_another_unit_stands_on_a_page_of_a_period() =>
        Gen.Int.Holds(
            static seed =>
            {
                var random = new Random(seed);
                var unit = One(random, [.. _words.Keys]);
                using var story = new Story()
                    .With(Story.Programme, Programme + "results:\n" + Period(random, 2021, unit) + Period(random, 2020, unit))
                    .Built();

                var said = Said(story, "koolitused/tootuba/") + Said(story, "asutused/aru/") + Said(story, "");
                Assert.Matches(_words[unit], said);
                foreach (var (_, others) in _words.Where(each => each.Key != unit))
                {
                    Assert.DoesNotMatch(others, said);
                }
            },
            iter: 12
        );

    [Fact]
    public void Periods_of_different_units_name_the_unit_in_each_cell() =>
        Gen.Int.Holds(
            static seed =>
            {
                var random = new Random(seed);
                var (newer, older) = (One(random, [.. _words.Keys]), One(random, [.. _words.Keys]));
                using var story = new Story()
                    .With(Story.Programme, Programme + "results:\n" + Period(random, 2021, newer) + Period(random, 2020, older))
                    .Built();

                foreach (
                    var row in story
                        .Page("koolitused/tootuba/")
                        .Table("Arvud perioodide kaupa")
                        .Rows()
                        .Where(row => newer != older && InUnits().IsMatch(row))
                )
                {
                    var cells = row.Split('|');
                    Assert.All(
                        [(cells[1], newer), (cells[2], older)],
                        static each => Assert.True(each.Item1 == "teadmata" || _words[each.Item2].IsMatch(each.Item1), each.ToString())
                    );
                    Assert.DoesNotMatch(Teams(), cells[0]);
                    Assert.DoesNotMatch(Persons(), cells[0]);
                }
            },
            iter: 8
        );

    /// <summary>A period with any of the figures, which agree with each other.</summary>
    private static string Period(Random random, int year, string unit)
    {
        var (of, most) = (One(random, "completed", "registered", "attended"), random.Next(1, 30));
        var (completed, dropped, withdrawn) = (random.Next(most), random.Next(3), random.Next(3));
        var figures = new Dictionary<string, string>
        {
            ["courses"] = $"{random.Next(1, 5)}",
            ["registered"] = $"{completed + 2 + dropped + withdrawn + random.Next(2)}",
            ["attended"] = $"{completed + 2}",
            ["completed"] = $"{completed + 2}",
            ["dropped_out"] = $"{dropped}",
            ["withdrawn"] = $"{withdrawn}",
            ["satisfaction_responses"] = One(random, "\"< 9\"", "1", "\"> 1\""),
        };
        foreach (
            var figure in new[] { "attended", "dropped_out", "withdrawn", "courses" }.Where(figure => figure != of && random.Next(2) == 0)
        )
        {
            figures[figure] = One(random, "\"> 450\"", "\"~ 2\"", "\"< 50\"", "\">= 1\"");
        }

        var total = int.Parse(figures[of], System.Globalization.CultureInfo.InvariantCulture);
        var lines = string.Concat(
            figures
                .Where(each => each.Key == of || each.Key == "completed" || random.Next(4) > 0)
                .Select(static each => $"    {each.Key}: {each.Value}\n")
        );
        var others = total > 1 ? $", lepa: {total - 1}" : "";
        return $"  - period: {year}\n    unit: {unit}\n    satisfaction: 90\n{lines}    participants_of: {of}\n"
            + $"    participants: {{aru: 1{others}}}\n";
    }

    /// <summary>All that a page says, to those who see and to those who listen, but for the words that tell the units apart.</summary>
    private static string Said(Story story, string address)
    {
        var main = story.Page(address).MainPart();
        var labels = string.Join('\n', main.Values("*", "aria-label"));
        return main.TextContent.Replace(", mitte inimesi", "", StringComparison.Ordinal) + "\n" + labels + "\n";
    }

    private static T One<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    [GeneratedRegex(
        @"\b(?:inim(?:ene|es\p{L}*)|(?:registreerunu|osaleja|läbinu|katkestaja|loobunu)(?:t|id|te|test)?|osalejad|katkestajad)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Persons();

    [GeneratedRegex(@"\b(?:osalusk|registreerimi|läbimi|katkestami|loobumi)\p{L}*", RegexOptions.IgnoreCase)]
    private static partial Regex Participations();

    [GeneratedRegex(@"\bmeesko\p{L}*", RegexOptions.IgnoreCase)]
    private static partial Regex Teams();

    [GeneratedRegex("^(?:Registreerumine|Osalemine|Läbimine|Katkestamine|Loobumine)\\|")]
    private static partial Regex InUnits();
}
