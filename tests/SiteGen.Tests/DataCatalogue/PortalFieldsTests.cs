using System.Text.Json.Nodes;
using SiteGen.Pages.Data;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.DataCatalogue;

/// <summary><c>portaal.json</c>: what the national portal asks for.</summary>
public sealed class PortalFieldsTests
{
    /// <summary>In the order of the portal's form.</summary>
    private static readonly string[] _fields =
    [
        "name_et",
        "name_en",
        "description_et",
        "description_en",
        "url",
        "keywords",
        "categories",
        "regions",
        "maintainer",
        "maintainer_email",
        "maintainer_phone",
        "license",
        "language",
        "data_from",
        "data_to",
        "update_interval_unit",
        "update_interval_frequency",
        "access",
        "conformities",
        "files",
    ];

    [Fact]
    public void The_shipped_site_fills_every_field_in()
    {
        using var story = new Story().WithShippedContent();
        var fields = Fields(story);
        Assert.Equal(_fields, fields.Select(static field => field.Key));
        Assert.All(fields, static field => Assert.NotEmpty(field.Value!.ToString()));
        Assert.Equal(
            ReleaseFile.All.Select(static file => file.Name).Except(["kataloog.ttl", "portaal.json"]),
            fields["files"]!.AsArray().Select(static file => ((string)file!["url"]!).Split('/')[^1])
        );
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        using var story = new Story();
        string[] unknown =
        [
            "name_en",
            "description_en",
            "maintainer_email",
            "maintainer_phone",
            "data_from",
            "data_to",
            "update_interval_unit",
            "update_interval_frequency",
        ];
        Assert.Equal(_fields.Except(unknown), Fields(story).Select(static field => field.Key));
    }

    [Theory]
    [InlineData("weekly", "week", 1)]
    [InlineData("semiannual", "month", 6)]
    [InlineData("biennial", "year", 2)]
    public void A_frequency_is_a_number_of_units(string frequency, string unit, int number)
    {
        using var story = new Story().Append(Story.Site, $"data: {{frequency: {frequency}, themes: [soci]}}\n");
        var fields = Fields(story);
        Assert.Equal((unit, number), ((string?)fields["update_interval_unit"], (int?)fields["update_interval_frequency"]));
        Assert.Equal(["Rahvastik ja ühiskond"], fields["categories"]!.AsArray().Select(static each => (string?)each));
    }

    private static JsonObject Fields(Story story) => JsonNode.Parse(story.Built().Read("site/andmed/portaal.json"))!.AsObject();
}
