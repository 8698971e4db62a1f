using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Pages.Data;
using SiteGen.Pages.Data.Catalogue;
using SiteGen.Tests.Pages;
using SiteGen.Tests.Schemas;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.DataCatalogue;

/// <summary>What <c>kataloog.ttl</c> says of the data.</summary>
public sealed class CatalogueTests : IDisposable
{
    private const string Page = "https://example.org/faktilehed/andmed/";

    private static readonly string[] _described = ["kataloog.ttl", "portaal.json"];

    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Every_file_of_the_release_is_a_distribution_but_those_that_describe_it()
    {
        var distributions = Regex.Matches(Catalogue(), "dcat:downloadURL <(.*)>").Select(static match => match.Groups[1].Value);
        Assert.Equal(ReleaseFile.All.Select(static file => file.Name).Except(_described).Select(static name => Page + name), distributions);
    }

    [Fact]
    public void Without_a_description_of_the_data_the_site_and_its_publisher_stand_in()
    {
        _story.Replace(Story.Site, "  name: Näidisamet\n", "  name: Näidisamet\n  email: info@example.org\n  phone: 663 1439\n");
        Assert.Equal(
            """
            <https://example.org/faktilehed/andmed/#andmestik>
                a dcat:Dataset ;
                dct:identifier "https://example.org/faktilehed/andmed/" ;
                dct:title "Faktilehed"@et ;
                dct:description "Koolituste faktilehed. Andmestikus on …"@et ;
                dct:publisher <https://example.org/faktilehed/andmed/#avaldaja> ;
                dcat:contactPoint <https://example.org/faktilehed/andmed/#kontakt> ;
                dcat:theme <http://publications.europa.eu/resource/authority/data-theme/EDUC>,
                    <http://publications.europa.eu/resource/authority/data-theme/GOVE> ;
                dcat:keyword "koolitus"@et,
                    "täienduskoolitus"@et,
                    "avalik sektor"@et,
                    "statistika"@et ;
                dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/IRREG> ;

            """,
            Regex.Replace(Described("andmestik").Split("    dct:accessRights")[0], "(?<=Andmestikus on )[^\"]+", "…")
        );
        Assert.Equal(
            """
            <https://example.org/faktilehed/andmed/#kontakt>
                a vcard:Kind ;
                vcard:fn "Näidisamet"@et ;
                vcard:hasEmail <mailto:info@example.org> ;
                vcard:hasTelephone <tel:+3726631439> .
            """,
            Described("kontakt")
        );
    }

    [Theory]
    [InlineData("{name: Andmehaldus}", "Andmehaldus", "info@example.org", "+3726631439")]
    [InlineData("{email: andmed@example.org}", "Näidisamet", "andmed@example.org", null)]
    [InlineData("{name: Andmehaldus, phone: 663 1400}", "Andmehaldus", null, "+3726631400")]
    public void Whoever_can_be_reached_is_the_contact(string contact, string name, string? email, string? phone)
    {
        _story
            .Replace(Story.Site, "  name: Näidisamet\n", "  name: Näidisamet\n  email: info@example.org\n  phone: 663 1439\n")
            .Append(Story.Site, $"data: {{contact: {contact}}}\n");
        var said = Described("kontakt");
        Assert.Contains($"vcard:fn \"{name}\"@et", said, StringComparison.Ordinal);
        Assert.Equal(email is not null, said.Contains($"<mailto:{email}>", StringComparison.Ordinal));
        Assert.Equal(phone is not null, said.Contains($"<tel:{phone}>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("daily", "DAILY")]
    [InlineData("quarterly", "QUARTERLY")]
    [InlineData("semiannual", "ANNUAL_2")]
    [InlineData("annual", "ANNUAL")]
    [InlineData("biennial", "BIENNIAL")]
    public void A_frequency_is_a_row_of_the_table(string frequency, string code)
    {
        _story.Append(Story.Site, $"data: {{frequency: {frequency}}}\n");
        Assert.Contains($"dct:accrualPeriodicity <{Eu("frequency", code)}>", Catalogue(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CC-BY-4.0", "https://example.org/", "authority/licence/CC_BY_4_0")]
    [InlineData("CC0-1.0", "https://example.org/", "authority/licence/CC0")]
    [InlineData("CC-BY-SA-4.0", "https://example.org/", "authority/licence/CC_BYSA_4_0")]
    [InlineData(null, "https://creativecommons.org/publicdomain/zero/1.0/", "authority/licence/CC0")]
    [InlineData("MIT", "https://example.org/mit", "https://example.org/mit")]
    [InlineData(null, "https://example.org/own", "https://example.org/own")]
    public void A_licence_is_a_row_of_the_table_or_its_own_address(string? id, string url, string address)
    {
        var named = id is null ? "" : $"\n  id: {id}";
        _story.Replace(Story.Site, "https://creativecommons.org/licenses/by/4.0/", url + named);
        var licences = Regex.Matches(Catalogue(), "dct:license <(.*)>").Select(static match => match.Groups[1].Value).Distinct();
        Assert.EndsWith(address, Assert.Single(licences), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_has_the_class_that_the_profile_names_for_its_place()
    {
        var ranges = new Dictionary<string, string>
        {
            ["accessRights"] = "RightsStatement",
            ["accrualPeriodicity"] = "Frequency",
            ["availability"] = "Concept",
            ["contactPoint"] = "Kind",
            ["dataset"] = "Dataset",
            ["distribution"] = "Distribution",
            ["format"] = "MediaTypeOrExtent",
            ["homepage"] = "Document",
            ["landingPage"] = "Document",
            ["language"] = "LinguisticSystem",
            ["license"] = "LicenseDocument",
            ["mediaType"] = "MediaType",
            ["publisher"] = "Agent",
            ["spatial"] = "Location",
            ["temporal"] = "PeriodOfTime",
            ["theme"] = "Concept",
            ["themeTaxonomy"] = "ConceptScheme",
        };
        Gen.Int.Holds(seed =>
        {
            var maker = new ModelMaker(new Random(seed));
            var content = TestData.Content(maker.Programme() with { Slug = "a" }) with { Site = maker.Site() };
            var said = Turtles.Meant(CatalogueGraph.Of(TestData.SiteContext(content, "2200-01-01")));
            var classes = said.Where(static each => each.Property == Vocabulary.Rdf("type").Text)
                .ToLookup(static each => each.Subject, static each => Name(each.Value));
            Assert.All(
                said.Where(each => ranges.ContainsKey(Name(each.Property))),
                each => Assert.Contains(ranges[Name(each.Property)], classes[each.Value])
            );
        });
    }

    [Fact]
    public void The_data_page_leads_to_the_catalogue()
    {
        var page = _story.Built().Page("andmed/");
        Assert.Equal("kataloog.ttl", page.QuerySelector("link[rel=alternate][type='text/turtle']")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("rdflib")]
    [InlineData("rapper")]
    public void Whatever_the_site_is_called_a_reader_finds_it_so(string reader)
    {
        _story
            .Replace(Story.Site, "title: Faktilehed", """title: "A \"b\" \\ c\nd \U0001F600 \"\"\" .""" + '"')
            .Append(
                Story.Site,
                """data: {identifier: '\u0041"', keywords: [{text: "@et", uri: "https://example.org/a?b={c}|d^e`f"}]}""" + '\n'
            );
        var said = Assert.Single(RdfJudges.Read(reader, [Catalogue()]))!;
        Assert.Contains(said, static each => each is { Value: "A \"b\" \\ c d 😀 \"\"\" .", Language: "et" });
        Assert.Contains(said, static each => each is { Value: "\\u0041\"", Datatype: "" });
        Assert.Contains(said, static each => each is { Value: "@et", Language: "et" });
        Assert.Contains(said, static each => each is { Value: "https://example.org/a?b=%7Bc%7D%7Cd%5Ee%60f", Datatype: "iri" });
    }

    private static string Eu(string table, string code) => $"http://publications.europa.eu/resource/authority/{table}/{code}";

    private static string Name(string address) => address.Split('/', '#')[^1];

    private string Catalogue() => _story.Built().Read("site/andmed/kataloog.ttl");

    /// <summary>What is said of a part of the data page.</summary>
    private string Described(string part) =>
        Catalogue().Split("\n\n").Single(each => each.StartsWith($"<{Page}#{part}>", StringComparison.Ordinal));
}
