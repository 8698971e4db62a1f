using System.Text.Json;
using SiteGen.Pages.Data;
using SiteGen.Tests.Stories;
using static SiteGen.Tests.Sites.MachineReading;

namespace SiteGen.Tests.Sites;

/// <summary>What pages tell machines in the terms of schema.org.</summary>
public sealed class StructuredDataTests(ShippedSite site)
{
    [Theory]
    [InlineData("", "WebSite ItemList")]
    [InlineData("andmed/", "DataCatalog Dataset")]
    [InlineData("koolitused/avatud-valitsemine/", "Course Dataset")]
    public void A_page_says_what_it_is(string address, string types) =>
        Assert.Equal(types.Split(' '), Graph(site.Story.Page(address)).Select(static thing => thing.GetProperty("@type").GetString()));

    [Fact]
    public void A_fact_sheet_is_a_course_with_its_fee_and_the_sessions_to_come()
    {
        using var story = Told();
        var course = Graph(story.Page("koolitused/tootuba/"))[0];
        Assert.Equal("Töötuba", course.GetProperty("name").GetString());
        Assert.Equal("https://example.org/faktilehed/koolitused/tootuba/", course.GetProperty("url").GetString());
        Assert.Equal(
            ("20.50", "EUR", "Paid"),
            (
                course.GetProperty("offers").GetProperty("price").GetString(),
                course.GetProperty("offers").GetProperty("priceCurrency").GetString(),
                course.GetProperty("offers").GetProperty("category").GetString()
            )
        );
        Assert.Equal(
            [
                "Algus 2022-03-01T10:00+02:00 2022-03-02T12:00+02:00 onsite",
                "Lõpp 2022-04-01 2022-04-05T12:00+03:00 online",
                "Suvi 2022-06 2022-07 blended",
            ],
            course
                .GetProperty("hasCourseInstance")
                .EnumerateArray()
                .Select(static each =>
                    string.Join(
                        ' ',
                        ((string[])["name", "startDate", "endDate", "courseMode"]).Select(key => each.GetProperty(key).GetString())
                    )
                )
        );
        var data = Graph(story.Page("koolitused/tootuba/"))[1];
        Assert.Equal(
            [
                "application/json https://example.org/faktilehed/koolitused/tootuba/andmed-tootuba.json",
                "text/csv https://example.org/faktilehed/koolitused/tootuba/tulemused-tootuba.csv",
                "text/csv https://example.org/faktilehed/koolitused/tootuba/osalejad-tootuba.csv",
            ],
            data.GetProperty("distribution")
                .EnumerateArray()
                .Select(static each => $"{each.GetProperty("encodingFormat").GetString()} {each.GetProperty("contentUrl").GetString()}")
        );
    }

    [Theory]
    [InlineData("", "Näidisamet")]
    [InlineData("organisers: [{role: funder, name: Rahastaja}]", "Näidisamet")]
    [InlineData(
        "organisers: [{role: organiser, name: Õpikoda}, {name: Teine}, {role: funder, name: Rahastaja}, {role: partner, name: Partner}]",
        "Õpikoda, Teine"
    )]
    public void A_course_is_given_by_those_whom_the_page_names_as_its_organisers_or_else_by_the_publisher(
        string organisers,
        string providers
    )
    {
        using var story = new Story().Append(Story.Programme, organisers + "\n").Built();
        var course = Graph(story.Page("koolitused/tootuba/"))[0];
        Assert.Equal(
            providers,
            string.Join(", ", course.GetProperty("provider").EnumerateArray().Select(static each => each.GetProperty("name").GetString()))
        );
    }

    [Theory]
    [InlineData("mode: online", "Online", "VirtualLocation Zoom")]
    [InlineData("mode: onsite", "Offline", "Place Zoom")]
    [InlineData("mode: hybrid", "Mixed", "Place Zoom", "VirtualLocation https://example.org/faktilehed/koolitused/tootuba/")]
    [InlineData("title: Algus", null, "Place Zoom")]
    public void A_session_is_where_one_takes_part(string mode, string? attendance, params string[] places)
    {
        using var story = Instances($"{{start: 2027-05-04, place: Zoom, {mode}}}");
        var instance = Assert.Single(Graph(story.Page("koolitused/tootuba/"))[0].GetProperty("hasCourseInstance").EnumerateArray());
        Assert.Equal(
            attendance is null ? null : $"https://schema.org/{attendance}EventAttendanceMode",
            instance.TryGetProperty("eventAttendanceMode", out var named) ? named.GetString() : null
        );
        Assert.Equal(
            places,
            instance
                .GetProperty("location")
                .EnumerateArray()
                .Select(static each =>
                    each.GetProperty("@type").GetString()
                    + " "
                    + (each.TryGetProperty("name", out var name) ? name : each.GetProperty("url")).GetString()
                )
        );
    }

    [Fact]
    public void Separate_days_are_events_of_their_own()
    {
        using var story = Instances("{title: Algus, dates: [2027-03-27T10:00/12:00, 2027-03-29T10:00, 2027-04-01], mode: onsite}");
        var instance = Assert.Single(Graph(story.Page("koolitused/tootuba/"))[0].GetProperty("hasCourseInstance").EnumerateArray());
        Assert.Equal(
            ["Algus 2027-03-27T10:00+02:00 2027-03-27T12:00+02:00", "Algus 2027-03-29T10:00+03:00 -", "Algus 2027-04-01 -"],
            instance
                .GetProperty("subEvent")
                .EnumerateArray()
                .Select(static each =>
                    $"{each.GetProperty("name").GetString()} {each.GetProperty("startDate").GetString()} "
                    + (each.TryGetProperty("endDate", out var end) ? end.GetString() : "-")
                )
        );
    }

    [Fact]
    public void The_data_page_describes_one_dataset_and_its_files()
    {
        using var story = new Story()
            .Append(Story.Programme, "results: [{period: 2020-Q2, completed: 1}, {period: 2021/2022, completed: 2}]\n")
            .Built();
        var graph = Graph(story.Page("andmed/"));
        var (catalogue, data) = (graph[0], graph[1]);
        Assert.Equal(data.GetProperty("@id").GetString(), catalogue.GetProperty("dataset").GetProperty("@id").GetString());
        Assert.InRange(data.GetProperty("description").GetString()!.Length, 50, 5000);
        Assert.Equal(
            ("2020-04-01/2022-12-31", "2022-01-21"),
            (data.GetProperty("temporalCoverage").GetString(), data.GetProperty("dateModified").GetString())
        );
        Assert.Contains("mitu läbis", data.GetProperty("variableMeasured").EnumerateArray().Select(static each => each.GetString()));
        Assert.Equal(
            ReleaseFile.All.Select(static file => $"{file.MediaType} https://example.org/faktilehed/andmed/{file.Name}"),
            data.GetProperty("distribution")
                .EnumerateArray()
                .Select(static each => $"{each.GetProperty("encodingFormat").GetString()} {each.GetProperty("contentUrl").GetString()}")
        );
    }

    [Fact]
    public void The_home_page_lists_the_programmes_and_no_samples()
    {
        var list = Graph(site.Story.Page(""))[1];
        var item = Assert.Single(list.GetProperty("itemListElement").EnumerateArray());
        Assert.Equal(
            (1, "https://example.org/faktilehed/koolitused/avatud-valitsemine/", "Avatud valitsemise ja digivõimekuse töötoad"),
            (item.GetProperty("position").GetInt32(), item.GetProperty("url").GetString(), item.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void The_licence_has_its_own_address_and_its_id()
    {
        var licence = Graph(site.Story.Page("andmed/"))[1].GetProperty("license");
        Assert.Equal(
            ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"),
            (
                licence.GetProperty("url").GetString(),
                licence.GetProperty("identifier").GetString(),
                licence.GetProperty("sameAs").GetString()
            )
        );
    }

    [Fact]
    public void An_institution_is_the_kind_that_it_is()
    {
        using var story = Told();
        Assert.Equal("GovernmentOrganization", Graph(story.Page("asutused/lepa/"))[0].GetProperty("@type").GetString());
    }

    [Theory]
    [InlineData("koolitused/naidisprogramm/")]
    [InlineData("asutused/naidiskula-vald/")]
    public void Nothing_is_claimed_of_what_is_invented(string address) =>
        Assert.Empty(site.Story.Page(address).QuerySelectorAll("script[type='application/ld+json']"));

    [Fact]
    public void Text_cannot_leave_the_element()
    {
        const string Hostile = "</script><script>alert(1)</script>`<!-- <script>` ]]> \u2028 & ' \" end";
        using var story = new Story().Replace(Story.Programme, "title: Töötuba", "title: " + JsonSerializer.Serialize(Hostile)).Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal(Hostile, Graph(page)[0].GetProperty("name").GetString());
        Assert.DoesNotContain(
            page.Only("script[type='application/ld+json']").TextContent,
            static letter => letter is '<' or '>' or '&' or '\'' or '\u2028'
        );
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
    }

    private static Story Instances(string session) => new Story().Append(Story.Programme, $"schedule: {{sessions: [{session}]}}\n").Built();
}
