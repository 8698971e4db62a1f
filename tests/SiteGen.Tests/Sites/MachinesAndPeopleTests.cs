using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Estonian;
using static SiteGen.Tests.Sites.MachineReading;

namespace SiteGen.Tests.Sites;

/// <summary>Structured data says nothing that people cannot read on the same page.</summary>
public sealed class MachinesAndPeopleTests(ShippedSite site)
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

    private static IEnumerable<(string Key, string Text)> Texts(JsonElement element, string key) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Texts(member.Value, member.Name)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, key)),
            JsonValueKind.String => [(key, element.GetString()!)],
            _ => [],
        };
}
