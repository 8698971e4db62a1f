using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The structured data of a page, and a story that has all that becomes structured data.</summary>
internal static class MachineReading
{
    public static Story Told() =>
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

    public static JsonElement[] Graph(IDocument page) =>
        [
            .. JsonDocument
                .Parse(page.Only("script[type='application/ld+json']").TextContent)
                .RootElement.GetProperty("@graph")
                .EnumerateArray(),
        ];
}
