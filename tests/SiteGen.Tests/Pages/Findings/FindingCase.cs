using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Findings;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Pages.Findings;

/// <summary>A line of <c>findings.cases</c>: <c>rate 364 404 persons = Koolituse läbis …</c></summary>
internal sealed record FindingCase(string Kind, string[] Words, string Sentence)
{
    private static readonly Translations _words = TestData.SiteContext(TestData.Content()).Translations;

    public static IEnumerable<FindingCase> All =>
        from line in File.ReadLines(Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Pages", "Findings", "findings.cases"))
        where line.Contains(" = ", StringComparison.Ordinal)
        let parts = line.Split(" = ", 2)
        select new FindingCase(parts[0].Split(' ')[0], parts[0].Split(' ')[1..], parts[1] == "–" ? "" : parts[1]);

    /// <summary>What the product says, with plain blanks; empty for nothing.</summary>
    public string Said => (Finding?.Sentence ?? "").Replace('\u00A0', ' ');

    public override string ToString() => $"{Kind} {string.Join(' ', Words)}";

    public Finding? Finding =>
        Kind switch
        {
            "rate" => RateFinding.Of(At(0), At(1), Phrases),
            "dropped_out" => DroppedOutFinding.Of(At(0), At(1), Phrases),
            "change" => ChangeFinding.Of(Figure, At(0), At(1), Then, Phrases),
            "share_change" => ShareChangeFinding.OfCompletion(Period(0, "2025"), Period(2, Then.Text), Phrases),
            "reach" => ReachFinding.Of(
                new Reach(At(0), 79, At(0) == 1 ? "Anija vald" : null, [.. Counties.All.Take(At(1))]),
                Has("registered"),
                Phrases
            ),
            "satisfaction" => SatisfactionFinding.Of(
                Words[0] == "-" ? null : decimal.Parse(Words[0], CultureInfo.InvariantCulture),
                Words[1] == "-" ? null : Responses(Words[1]),
                Words[2] == "-" ? null : At(2),
                Phrases
            ),
            "comparison" => ComparisonFinding.Of(Has("satisfaction") ? Figure.Satisfaction : Figure.CompletionRate, At(0), At(1), Phrases),
            _ => throw new InvalidOperationException(Kind),
        };

    private Phrases Phrases =>
        new(
            Has("teams") ? PeriodUnit.Teams
                : Has("participations") ? PeriodUnit.Participations
                : PeriodUnit.Persons,
            Has("running"),
            _words
        );

    private Figure Figure => Figure.Counts.FirstOrDefault(figure => Has(figure.Key)) ?? Figure.Completed;

    private PeriodName Then =>
        PeriodName.Parse(Words.Skip(Kind == "change" ? 2 : 4).FirstOrDefault(static word => char.IsAsciiDigit(word[0])) ?? "2024")!;

    private int At(int at) => int.Parse(Words[at], CultureInfo.InvariantCulture);

    private bool Has(string word) => Words.Contains(word);

    private Period Period(int at, string name) =>
        TestData.Period(name) with
        {
            Completed = TestData.Count(At(at)),
            Registered = TestData.Count(At(at + 1)),
        };

    private static Count Responses(string text)
    {
        var number = int.Parse(text.TrimStart('>', '=', '<', '~'), CultureInfo.InvariantCulture);
        return text switch
        {
            ['>', '=', ..] => new Count(number, Qualifier.AtLeast),
            ['>', ..] => new Count(number, Qualifier.MoreThan),
            ['~', ..] => new Count(number, Qualifier.About),
            ['<', ..] => new Count(number, Qualifier.LessThan),
            _ => new Count(number),
        };
    }
}
