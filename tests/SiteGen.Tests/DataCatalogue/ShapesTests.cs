using CsCheck;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Pages;
using SiteGen.Pages.Data.Catalogue;
using SiteGen.Tests.Pages;
using SiteGen.Tests.Schemas;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.DataCatalogue;

/// <summary>The shapes of DCAT-AP, those of recommendations too, find nothing in a catalogue, except what content does not say.</summary>
public sealed class ShapesTests
{
    private const string Dct = "http://purl.org/dc/terms/";
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Page = "https://example.org/faktilehed/andmed/";

    [Fact]
    public void Nothing_is_found_on_the_shipped_site() => Assert.Empty(Assert.Single(RdfJudges.Shapes([Shipped()])));

    [Fact]
    public void Nothing_is_found_on_a_site_of_invented_programmes()
    {
        using var story = new Story().Without("content");
        new Corpus(7, 1, institutionCount: 40).WriteContent(story.At("content"));
        story.Replace(Story.Site, "publisher:\n", "publisher:\n  type: local\n").Append(Story.Site, "data: {issued: 2022-01-21}\n").Built();
        Assert.Empty(Assert.Single(RdfJudges.Shapes([story.Read("site/andmed/kataloog.ttl")])));
    }

    /// <summary>
    /// Four recommendations that a catalogue then does not follow: the type of a publisher or licence that the tables do not have, the day
    /// of the first publication, the time that the data is about, and the end of a time that lasts. To make them up would be worse.
    /// </summary>
    [Fact]
    public void On_any_site_only_that_is_found_which_content_does_not_say()
    {
        var sites = new List<SiteContext>();
        Gen.Int.Holds(seed => sites.Add(AnySite(new ModelMaker(new Random(seed)))), iter: 60);
        var found = RdfJudges.Shapes(sites.Select(static site => Turtles.Write(CatalogueGraph.Of(site))));
        Assert.All(
            sites.Zip(found),
            static each =>
                Assert.Equal(
                    NotSaid(each.First).Order(),
                    each.Second.Select(static finding => $"{finding.Severity} {finding.Thing} {finding.Property}").Order()
                )
        );
        Assert.Equal(
            [$"{Dct}issued", $"{Dct}temporal", $"{Dct}type", $"{Dcat}endDate"],
            found.SelectMany(static each => each).Select(static finding => finding.Property).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("foaf:name \"Riigi Tugiteenuste Keskus\"@et ;\n", "", "Violation", "http://xmlns.com/foaf/0.1/name")]
    [InlineData("dct:issued \"2022-01-21\"^^xsd:date", "dct:issued \"2022-01-21\"", "Violation", "http://purl.org/dc/terms/issued")]
    [InlineData("dcat:contactPoint <https://example.org/faktilehed/andmed/#kontakt> ;\n", "", "Warning", Dcat + "contactPoint")]
    [InlineData("dct:title \"Koolitus", "dct:title \"\"Koolitus", "Syntax", "")]
    public void A_broken_catalogue_is_found(string good, string broken, string severity, string property)
    {
        var shipped = Shipped();
        Assert.Contains(good, shipped, StringComparison.Ordinal);
        var found = Assert.Single(RdfJudges.Shapes([shipped.Replace(good, broken, StringComparison.Ordinal)]));
        Assert.Contains(found, finding => finding.Severity == severity && finding.Property == property);
    }

    private static IEnumerable<string> NotSaid(SiteContext site)
    {
        var (data, licence) = (Dataset.Of(site), site.Site.Licence);
        if (!site.Site.Publisher.IsPublicSector)
        {
            yield return $"Warning {Page}#avaldaja {Dct}type";
        }

        if (licence.Id != "CC-BY-4.0")
        {
            yield return $"Warning {licence.Url.AbsoluteUri} {Dct}type";
        }

        if (data.Issued is null)
        {
            yield return $"Warning {Page}#kataloog {Dct}issued";
        }

        if (data.Coverage is null)
        {
            yield return $"Warning {Page}#andmestik {Dct}temporal";
        }
        else if (data.Coverage.To is null)
        {
            yield return $"Warning {Page}#ajavahemik {Dcat}endDate";
        }
    }

    private static SiteContext AnySite(ModelMaker maker)
    {
        var programmes = Enumerable.Range(0, 3).Select(number => maker.Programme() with { Slug = $"p{number}" }).ToArray();
        return TestData.SiteContext(TestData.Content(programmes) with { Site = maker.Site() }, "2200-01-01");
    }

    private static string Shipped()
    {
        using var story = new Story().WithShippedContent().Built();
        return story.Read("site/andmed/kataloog.ttl");
    }
}
