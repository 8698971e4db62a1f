using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Estonian;
using SiteGen.Pages.Data;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Structured data is valid and matches the visible text.</summary>
public sealed class StructuredDataTests(ShippedSite site)
{
    /// <summary>
    /// Keys that describe the page itself or repeat another key in terms of schema.org; they are not visible as they are.
    /// </summary>
    private static readonly string[] _notForReading =
    [
        "@context",
        "@type",
        "encodingFormat",
        "inLanguage",
        "category",
        "priceCurrency",
        "sameAs",
        "identifier",
        "eventAttendanceMode",
    ];

    /// <summary>How the description of a dataset ends: it says what is in the files, not on the page.</summary>
    private const string InTheFiles = "osalejad asutuste kaupa.";

    [Theory]
    [InlineData("", "WebSite ItemList")]
    [InlineData("andmed/", "DataCatalog Dataset")]
    [InlineData("koolitused/avatud-valitsemine/", "Course Dataset")]
    public void A_page_says_what_it_is(string address, string types) =>
        Assert.Equal(types.Split(' '), Graph(site.Story.Page(address)).Select(static thing => thing.GetProperty("@type").GetString()));

    [Theory]
    [InlineData("")]
    [InlineData("koolitused/avatud-valitsemine/")]
    public void All_that_machines_are_told_people_can_read_on_the_same_page(string address)
    {
        var page = site.Story.Page(address);
        AssertVisible(page);
    }

    [Fact]
    public void So_it_is_with_sessions_fees_and_institutions()
    {
        using var story = Told();
        AssertVisible(story.Page("koolitused/tootuba/"));
        AssertVisible(story.Page("asutused/lepa/"));
    }

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

    [Theory]
    [InlineData(
        "koolitused/avatud-valitsemine/",
        "application/json andmed-avatud-valitsemine.json|text/csv tulemused-avatud-valitsemine.csv"
    )]
    [InlineData(
        "koolitused/naidisprogramm/",
        "application/json andmed-naidisprogramm-naidis.json|text/csv tulemused-naidisprogramm-naidis.csv"
            + "|text/csv osalejad-naidisprogramm-naidis.csv"
    )]
    [InlineData("asutused/naidiskula-vald/", "text/csv koolitused-naidiskula-vald-naidis.csv")]
    [InlineData("andmed/", "application/json datapackage.json|text/turtle kataloog.ttl")]
    public void A_page_names_its_data_files(string address, string files) =>
        Assert.Equal(
            files.Split('|'),
            site.Story.Page(address)
                .QuerySelectorAll("link[rel=alternate]:not([title])")
                .Select(static link => $"{link.GetAttribute("type")} {link.GetAttribute("href")}")
        );

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

    [Fact]
    public void Every_page_keeps_out_what_is_not_the_sites_own()
    {
        foreach (var address in (string[])["", "koolitused/avatud-valitsemine/", "asutused/", "andmed/", "meist/", "404.html"])
        {
            var policy = site.Story.Page(address).Only("meta[http-equiv='content-security-policy']").GetAttribute("content")!;
            Assert.Equal(
                [
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                ],
                policy.Split("; ")
            );
        }
    }

    [Fact]
    public void The_colours_of_the_browsers_frame_are_those_of_the_tokens()
    {
        var papers = site
            .Story.Read("site/assets/tokens.css")
            .Split('\n')
            .Where(static line => line.Contains("--paper:", StringComparison.Ordinal))
            .Select(static line => line.Split(':')[1].Trim().TrimEnd(';'));
        Assert.Equal(papers, site.Story.Page("").Values("meta[name=theme-color]", "content"));
    }

    private static Story Instances(string session) => new Story().Append(Story.Programme, $"schedule: {{sessions: [{session}]}}\n").Built();

    private static Story Told() =>
        new Story()
            .Append(
                Story.Programme,
                """
                fee: {amount: 20.50, condition: osaleja kohta}
                themes: [digi]
                results: [{period: 2021, completed: 2, participants: {lepa: 2}}]
                schedule:
                  sessions:
                    - {title: Algus, start: "2022-03-01T10:00", end: "2022-03-02T12:00", place: Saal, county: Tartu maakond, mode: onsite}
                    - {title: Lõpp, dates: [2022-04-01, 2022-04-05T10:00/12:00], mode: online}
                    - {title: Suvi, start: 2022-06, end: 2022-07, mode: hybrid, cancelled: true}
                    - {title: Kunagi, mode: online}
                    - {title: Ammu, start: 2020-01-01, mode: online}

                """
            )
            .Built("--date", "2022-02-01");

    private static void AssertVisible(IDocument page)
    {
        var own = new Uri(page.Only("link[rel=canonical]").GetAttribute("href")!);
        string[] links = [own.AbsoluteUri, .. page.Values("body a[href]", "href").Select(href => new Uri(own, href).AbsoluteUri)];
        var (visible, times) = (page.Body!.Words(), page.Values("time", "datetime"));
        foreach (var (key, text) in Texts(JsonSerializer.SerializeToElement(Graph(page)), ""))
        {
            if (_notForReading.Contains(key) || text.EndsWith(InTheFiles, StringComparison.Ordinal))
            {
                continue;
            }

            if (key is "url" or "contentUrl" or "license")
            {
                Assert.Contains(text, links);
            }
            else if (key == "image")
            {
                Assert.Contains(text, page.Values("img", "src").Select(source => new Uri(own, source).AbsoluteUri));
            }
            else if (key is "startDate" or "dateModified")
            {
                Assert.Contains(WithoutOffset(text), times);
            }
            else
            {
                Assert.Contains(AsRead(key, text), visible, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The visible form of a value.</summary>
    private static string AsRead(string key, string text) =>
        (
            key switch
            {
                "price" => decimal.Parse(text, CultureInfo.InvariantCulture) is > 0 and var euros ? Numbers.Euro(euros) : "Tasuta",
                "endDate" when text.Length == 7 => Dates.Month(
                    int.Parse(text[..4], CultureInfo.InvariantCulture),
                    int.Parse(text[5..], CultureInfo.InvariantCulture)
                ),
                // The hours of a day are a range.
                "endDate" when text.StartsWith("2022-04-05T12:00", StringComparison.Ordinal) => "5. aprill 2022, kell 10.00–12.00",
                "endDate" => Dates.Long(DateOnly.Parse(text[..10], CultureInfo.InvariantCulture))
                    + (text.Length > 10 ? ", kell " + WithoutOffset(text)[11..].Replace(':', '.') : ""),
                "courseMode" => text switch
                {
                    "onsite" => "kohapeal",
                    "online" => "veebis",
                    _ => "kohapeal ja veebis",
                },
                "eventStatus" => "Jääb ära",
                _ => text,
            }
        ).Replace('\u00A0', ' ');

    private static string WithoutOffset(string time) => time.Length > 16 ? time[..16] : time;

    private static JsonElement[] Graph(IDocument page) =>
        [
            .. JsonDocument
                .Parse(page.Only("script[type='application/ld+json']").TextContent)
                .RootElement.GetProperty("@graph")
                .EnumerateArray(),
        ];

    private static IEnumerable<(string Key, string Text)> Texts(JsonElement element, string key) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Texts(member.Value, member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, key)),
            JsonValueKind.String => [(key, element.GetString()!)],
            _ => [],
        };
}
