using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Estonian;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites.Search;

/// <summary>
/// Who types a word in any case of the singular finds the page: asked of the page's own script over the index of a site with a thousand
/// programmes and all municipalities.
/// </summary>
public sealed partial class SearchQualityTests(SearchQualityTests.LargeSite site) : IClassFixture<SearchQualityTests.LargeSite>
{
    private const int First = 5;

    private static readonly Random _random = new(20261116);

    [Fact]
    public void A_municipality_comes_first_in_every_case()
    {
        Assert.Equal(79, site.Municipalities.Length);
        ComeFirst(site.Municipalities.Select(static each => (each.Name, $"asutused/{each.Id}/")));
    }

    [Fact]
    public void A_county_comes_first_in_every_case() =>
        ComeFirst(Counties.All.Select(static name => (name, $"maakonnad/{Slug.From(Counties.ShortName(name))}/")));

    /// <summary>Only a municipality that has the very name, such as Saaremaa, comes before it.</summary>
    [Fact]
    public void A_county_is_found_by_its_common_name_in_every_case()
    {
        string[] endings = ["", "d", "sse", "s", "st", "le", "l", "lt", "ks", "ni", "na", "ta", "ga"];
        (string Query, string Address, int Within)[] asked =
        [
            .. from county in Counties.All
            let name = Counties.CommonName(county)
            let within = site.Municipalities.Any(each => each.Name.Contains(name, StringComparison.Ordinal)) ? 2 : 1
            from ending in endings
            select (name + ending, $"maakonnad/{Slug.From(Counties.ShortName(county))}/", within),
        ];
        var answers = site.Ask(asked.Select(static each => each.Query));
        Assert.Empty(asked.Where((each, at) => !answers[at].Take(each.Within).Contains(each.Address)).Select(static each => each.Query));
    }

    [Fact]
    public void Words_of_a_title_lead_to_its_programme()
    {
        Assert.True(Titles.Lemmas.DistinctBy(static lemma => lemma.Nominative).Count() >= 2_000);
        (string Query, string Address)[] asked = [.. Enumerable.Range(0, 500).Select(number => QueryOf(number * 2))];
        var answers = site.Ask(asked.Select(static each => each.Query));
        string[] missed = [.. asked.Where((each, at) => !answers[at].Take(First).Contains(each.Address)).Select(static each => each.Query)];
        Assert.True(missed.Length <= 25, $"{missed.Length} of 500: {string.Join(", ", missed)}");
    }

    [Theory]
    [InlineData("andmekaitsd", 1)] // a letter wrong
    [InlineData("rae val", 1)] // not typed to its end
    [InlineData("2026", 0)] // digits are never guessed
    [InlineData("sõnaseened", 0)]
    public void What_is_not_there_is_not_found(string query, int atLeast)
    {
        var found = site.Ask([query])[0].Length;
        Assert.True(atLeast == 0 ? found == 0 : found >= atLeast, $"{found}");
    }

    private void ComeFirst(IEnumerable<(string Name, string Address)> pages)
    {
        (string Query, string Address)[] asked =
        [
            .. pages.SelectMany(static page => Declension.OfPlace(page.Name).Cases, static (page, query) => (query, page.Address)),
        ];
        var answers = site.Ask(asked.Select(static each => each.Query));
        Assert.Empty(asked.Where((each, at) => answers[at].FirstOrDefault() != each.Address).Select(static each => each.Query));
    }

    /// <summary>One word of the title, or two; any case.</summary>
    private (string Query, string Address) QueryOf(int number)
    {
        var words = site.Programmes[number].Lemmas.Take(_random.Next(1, 3)).Select(static lemma => lemma.Cases[_random.Next(14)]);
        return (string.Join(' ', words), $"koolitused/p{number}/");
    }

    /// <summary>Every municipality of the shipped list takes part in one programme.</summary>
    public sealed partial class LargeSite : IDisposable
    {
        private readonly Story _story = new Story().WithShippedContent().Without("content/programmes");
        private readonly string[] _index;

        public LargeSite()
        {
            var list = _story.Read(Story.Institutions);
            Municipalities = [.. Municipality().Matches(list).Select(static found => (found.Groups[1].Value, found.Groups[2].Value))];
            Programmes = Titles.Make(1_000);
            for (var number = 0; number < Programmes.Length; number++)
            {
                _story.WithProgramme($"p{number}", Programmes[number].Title, number == 0 ? Results() : "updated: 2022-01-21");
            }

            _story.Built();
            _index = [.. Directory.GetFiles(_story.At("site/otsing")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        }

        internal (string Id, string Name)[] Municipalities { get; }

        internal (string Title, Declension[] Lemmas)[] Programmes { get; }

        public void Dispose() => _story.Dispose();

        /// <summary>The addresses listed for each query.</summary>
        internal string[][] Ask(IEnumerable<string> queries)
        {
            var input = new
            {
                script = _story.Read("site/assets/site.js"),
                parts = _index,
                queries,
            };
            var script = File.ReadAllText(Path.Join(Repository.Root, "tests/SiteGen.Tests/Sites/Search/ask.js"));
            return JsonSerializer.Deserialize<string[][]>(Node.Output(script, JsonSerializer.Serialize(input)))!;
        }

        private string Results() =>
            "updated: 2022-01-21, results: [{period: 2021, participants: {"
            + string.Join(", ", Municipalities.Select(static each => $"{each.Id}: 1"))
            + "}}]";

        [GeneratedRegex(@"^- id: (\S+)\n  name: (.+)\n  kind: municipality\n  county: .+\n  ehak: ", RegexOptions.Multiline)]
        private static partial Regex Municipality();
    }
}
