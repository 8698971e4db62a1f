using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Every number in a finding can be computed again from the data files that are published with it.</summary>
public sealed partial class FindingsFollowFromDataTests
{
    private const int Programmes = 30;
    private static readonly CultureInfo _estonian = new("et-EE") { NumberFormat = { NumberDecimalSeparator = "," } };

    [Fact]
    public void Every_number_of_a_finding_recomputes_from_the_data_files()
    {
        var random = new Random(Night.Seed(20_261_201));
        using var story = new Story();
        for (var at = 0; at < Programmes; at++)
        {
            story.WithProgramme($"p{at}", $"Programm {at}", "updated: 2026-01-21, results: " + Results(random));
        }

        story.Built();
        var found = 0;
        for (var at = 0; at < Programmes; at++)
        {
            var allowed = Numbers(story, $"p{at}").ToHashSet(StringComparer.Ordinal);
            foreach (var sentence in story.Page($"koolitused/p{at}/").Texts(".findings li"))
            {
                found++;
                var numbers = Number().Matches(sentence).Select(static number => Blanks().Replace(number.Value, ""));
                Assert.All(numbers, number => Assert.True(allowed.Contains(number), $"{number} in: {sentence}"));
            }
        }

        Assert.True(found > Programmes);
        foreach (var id in (string[])["aru", "lepa"])
        {
            var counts = CsvFile.Read(story.At($"site/asutused/{id}/koolitused-{id}.csv"));
            var finding = Number().Matches(story.Page($"asutused/{id}/").Texts(".findings li")[0]);
            Assert.Equal(
                [Text(counts.Column("arv").Sum(Cell), 0), Text(counts.Column("programm").Distinct().Count(), 0)],
                finding.Select(static number => Blanks().Replace(number.Value, ""))
            );
        }
    }

    /// <summary>A satisfaction of few is not published.</summary>
    private static decimal Cell(string cell) => cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static string Results(Random random) =>
        "[" + string.Join(", ", new[] { 2025, 2024 }.Take(random.Next(1, 3)).Select(year => Period(random, year))) + "]";

    private static string Period(Random random, int year)
    {
        var most = (int)Math.Pow(10, random.Next(1, 6));
        var (completed, dropped, others) = (random.Next(0, most), random.Next(0, most / 5), random.Next(0, most / 9));
        var aru = random.Next(0, completed + 1);
        string[] entries =
        [
            .. new[] { ("aru", aru), ("lepa", completed - aru) }
                .Where(static each => each.Item2 > 0)
                .Select(static each => $"{each.Item1}: {each.Item2}"),
        ];
        return $"{{period: {year}, courses: {random.Next(1, 40)}, registered: {completed + dropped + others}, completed: {completed}, "
            + $"dropped_out: {dropped}, satisfaction: {random.Next(60, 100)}.{random.Next(1, 10)}, "
            + $"satisfaction_responses: {random.Next(1, most)}"
            + (entries.Length > 0 ? $", participants: {{{string.Join(", ", entries)}}}" : "")
            + "}";
    }

    /// <summary>All that may be said: figures, their shares and changes, without blanks.</summary>
    private static IEnumerable<string> Numbers(Story story, string slug)
    {
        var results = CsvFile.Read(story.At($"site/koolitused/{slug}/tulemused-{slug}.csv"));
        string[] names = ["koolitusi", "registreerunuid", "labinuid", "katkestanuid", "rahulolu_protsent", "rahulolu_vastuseid"];
        var figures = names.Select(name => results.Column(name).Select(Cell).ToArray()).ToArray();
        foreach (var number in figures.SelectMany(static each => each))
        {
            yield return Text(number, 1);
        }

        foreach (var year in results.Column("periood"))
        {
            yield return year;
        }

        for (var at = 0; at < results.Rows.Length; at++)
        {
            var (registered, completed, dropped, answers) = (figures[1][at], figures[2][at], figures[3][at], figures[5][at]);
            yield return Share(completed, registered);
            yield return Share(dropped, registered);
            yield return Share(answers, completed);
        }

        // The bounds of a share: more than 99%, less than 1%.
        yield return "99";
        yield return "1";
        if (results.Rows.Length > 1)
        {
            foreach (var figure in figures.Take(4).Where(static each => each[1] > 0))
            {
                yield return Share(Math.Abs(figure[0] - figure[1]), figure[1]);
                yield return Text(figure[0] / figure[1], 1);
                yield return Text(figure[0] / figure[1], 0);
            }
        }

        var participants = $"site/koolitused/{slug}/osalejad-{slug}.csv";
        if (story.Has(participants))
        {
            var of = CsvFile.Read(story.At(participants));
            yield return Text(of.Rows.Count(row => row[Array.IndexOf(of.Header, "periood")] == results.Column("periood")[0]), 0);
        }

        // The municipalities that there are, and those that the data name.
        yield return Text(CsvFile.Read(story.At("site/andmed/asutused.csv")).Rows.Length, 0);
    }

    private static string Share(decimal part, decimal whole) => whole == 0 ? "" : Text(100 * part / whole, 0);

    private static string Text(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("0.#", _estonian);

    [GeneratedRegex(@"\d+(?:[\u00A0 ]\d{3}(?!\d))*(?:,\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\u00A0 ]")]
    private static partial Regex Blanks();
}
