using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Findings;

namespace SiteGen.Tests.Pages.Findings;

public sealed partial class FindingTests
{
    private static readonly Translations _words = TestData.SiteContext(TestData.Content()).Translations;

    /// <summary>Every phrase for a unit and a tense.</summary>
    public static MatrixTheoryData<string, bool> Voices => new(["Persons", "Participations", "Teams"], [false, true]);

    [Fact]
    public void Figures_say_what_the_cases_say()
    {
        Assert.True(FindingCase.All.Count() > 200);
        Assert.Equal(
            FindingCase.All.Select(static each => $"{each} = {each.Sentence}"),
            FindingCase.All.Select(static each => $"{each} = {each.Said}")
        );
    }

    [Fact]
    public void A_title_has_neither_full_stop_nor_bracket_at_its_end() =>
        Assert.Equal(
            ["Koolituse läbis 93% registreerunutest", "Koolitust ei läbinud keegi", "Esindatud olid kõik 79 omavalitsust"],
            new[]
            {
                "Koolituse läbis 93% registreerunutest (113 inimest 122-st).",
                "Koolitust ei läbinud keegi (registreerunuid oli 10).",
                "Esindatud olid kõik 79 omavalitsust.",
            }.Select(static text => new Finding(text).Title)
        );

    [Theory]
    [MemberData(nameof(Voices))]
    public void A_rate_is_right_for_every_number(string unit, bool isRunning)
    {
        var phrases = new Phrases(Enum.Parse<PeriodUnit>(unit), isRunning, _words);
        foreach (var (part, whole) in Pairs())
        {
            Assert.Equal(part <= whole && whole >= 5, RateFinding.Of(part, whole, phrases) is not null);
            foreach (var finding in new[] { RateFinding.Of(part, whole, phrases), DroppedOutFinding.Of(part, whole, phrases) })
            {
                AssertWellFormed(finding?.Sentence);
                AssertShare(finding?.Sentence, part, whole);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void A_change_is_right_for_every_number(string unit, bool isRunning)
    {
        var phrases = new Phrases(Enum.Parse<PeriodUnit>(unit), isRunning, _words);
        var then = PeriodName.Parse("2024")!;
        foreach (var (now, before) in Pairs())
        {
            var said = ChangeFinding.Of(Figure.Completed, now, before, then, phrases)?.Sentence;
            AssertWellFormed(said);
            if (said is not null && now != before)
            {
                Assert.DoesNotMatch(now > before ? @"vähem" : @"rohkem", said);
                Assert.DoesNotContain("sama palju kui 2024. aastal.", said, StringComparison.Ordinal);
            }

            if (Percent().Match(said ?? "") is { Success: true } percent)
            {
                Assert.InRange(
                    Math.Abs((100.0 * Math.Abs(now - before) / before) - int.Parse(percent.Groups[1].Value, CultureInfo.InvariantCulture)),
                    0,
                    0.5
                );
            }

            if (Times().Match(said ?? "") is { Success: true } times)
            {
                var tenths = times.Groups[1].Value.Contains(',', StringComparison.Ordinal);
                var said10 =
                    int.Parse(times.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
                    * (tenths ? 1 : 10);
                Assert.InRange(Math.Abs((10.0 * now / before) - said10), 0, tenths ? 0.5 : 5);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Voices))]
    public void Reach_is_right_for_every_number(string unit, bool isRunning)
    {
        var phrases = new Phrases(Enum.Parse<PeriodUnit>(unit), isRunning, _words);
        for (var municipalities = 0; municipalities <= 79; municipalities++)
        {
            for (var counties = 0; counties <= 15; counties++)
            {
                var reach = new Reach(municipalities, 79, "Anija vald", [.. SiteGen.Estonian.Counties.All.Take(counties)]);
                AssertWellFormed(ReachFinding.Of(reach, isOfRegistered: true, phrases)?.Sentence);
                AssertWellFormed(ReachFinding.Of(reach, isOfRegistered: false, phrases)?.Sentence);
                var said = ReachFinding.Of(reach with { KnowsCounties = false }, isOfRegistered: false, phrases)?.Sentence;
                Assert.DoesNotMatch("puudu|maakonnast|maakonda 15-st", said ?? "");
            }
        }
    }

    /// <summary>All small numbers, and some up to millions on either side of where a form changes.</summary>
    private static IEnumerable<(int, int)> Pairs()
    {
        int[] bases = [.. Enumerable.Range(0, 60), 99, 100, 101, 399, 1000, 1001, 2500, 9999, 10_000, 10_001, 1_234_567];
        foreach (var whole in bases)
        {
            foreach (var part in Enumerable.Range(0, 61).Concat(Enumerable.Range(0, 101).Select(at => (int)((long)whole * at / 100))))
            {
                yield return (part, whole);
            }

            foreach (
                var factor in (double[])[1.04, 1.05, 1.06, 1.44, 1.45, 1.54, 1.55, 1.94, 1.95, 2.4, 9.96, 10.04, 10.3, 19.9, 20.1, 100]
            )
            {
                yield return ((int)(whole * factor), whole);
            }
        }
    }

    private static void AssertShare(string? said, int part, int whole)
    {
        if (Percent().Match(said ?? "") is not { Success: true } percent)
        {
            return;
        }

        var (share, exact) = (int.Parse(percent.Groups[1].Value, CultureInfo.InvariantCulture), 100.0 * part / whole);
        var (over, under) = (said!.Contains("üle 99%", StringComparison.Ordinal), said.Contains("alla 1%", StringComparison.Ordinal));
        Assert.True(
            over ? exact is > 99 and < 100
                : under ? exact is > 0 and < 1
                : Math.Abs(exact - share) <= 0.5,
            $"{said} {part}/{whole}"
        );
        Assert.True(share is not (0 or 100), said);
    }

    /// <summary>The grammar that holds for every sentence.</summary>
    private static void AssertWellFormed(string? said)
    {
        if (said is null)
        {
            return;
        }

        Assert.Matches(@"^\p{Lu}.*\.$", said);
        // No place is left, no word is doubled, and no line ends between a number and its noun.
        Assert.DoesNotMatch(@"[{}]|  |\d \p{L}|\(\)", said);
        // Singular behind 1, and the partitive behind any other number.
        Assert.DoesNotMatch(@"(?<![\d\u00A0,])1\u00A0(inimest|meeskonda|korral|omavalitsust|maakonda|läbinut)", said);
        Assert.DoesNotMatch(@"(?:(?<![\d\u00A0,])\d*[02-9]|\d1)\u00A0(inimene|meeskond|omavalitsus|maakond|läbinu)\b", said);
        // A number in a case has a hyphen; groups begin with five digits.
        Assert.DoesNotMatch(@"\d(st|le|lt)\b|\d{5}", said);
        // All takes the plural.
        Assert.DoesNotMatch(@"(läbis|katkestas|vastas|oli esindatud|Esindatud oli) kõik", said);
        // None is said in words.
        Assert.DoesNotMatch(@"(?<![\d\u00A0,])0\u00A0(inimest|meeskonda|omavalitsust|maakonda)|oli 0\b|seni 0\b", said);
    }

    [GeneratedRegex(@"(\d+)%")]
    private static partial Regex Percent();

    [GeneratedRegex(@"(\d+(?:,\d)?)\u00A0korda rohkem")]
    private static partial Regex Times();
}
