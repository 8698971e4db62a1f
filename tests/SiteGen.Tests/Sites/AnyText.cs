using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// A story with a value for every text of the content model: <c>§key§</c> in the files stands for a line of text, <c>¤key¤</c> for
/// Markdown. Each text starts with its key, so that sorting does not depend on the rest.
/// </summary>
internal static partial class AnyText
{
    private static readonly (string Path, string Text)[] _files =
    [
        (
            Story.Site,
            """
            title: §site.title§
            description: §site.description§
            base_url: https://example.org/f/
            publisher: {name: §publisher.name§, url: "https://example.org/?a=%22%3Cb", email: amet@example.org,
              phone: 663 1439, registry_code: "70007340"}
            licence: {name: §licence.name§, url: "https://example.org/l?a&b='c'"}
            repository: "https://example.org/r?'&a"
            definitions: {courses: ¤courses¤, registered: ¤registered¤, completed: ¤completed¤,
              dropped_out: ¤dropped_out¤, withdrawn: ¤withdrawn¤, satisfaction: ¤satisfaction¤, participants: ¤participants¤}
            accessibility: {status: partial, exceptions: [¤exception.1¤, ¤exception.2¤], prepared: 2022-01-21,
              reviewed: 2022-01-21, method: §accessibility.method§, email: abi@example.org}
            data: {title_en: §data.title_en§, description_en: §data.description_en§, identifier: §data.identifier§,
              keywords: [{text: §data.keyword§, uri: "https://example.org/?'&%22%3C"}], contact: {name: §data.contact§}}

            """
        ),
        (
            Story.Institutions,
            """
            - {id: aru, name: §institution.1§, kind: municipality, county: Harju maakond,
               aliases: [§institution.alias§], url: "https://example.org/?'&%22%3C"}
            - {id: lepa, name: §institution.2§, kind: other}

            """
        ),
        (
            Story.Programme,
            """
            title: §title§
            subtitle: §subtitle§
            summary: §summary§
            updated: 2022-01-21
            aliases: [vana]
            themes: [§theme.1§, §theme.2§]
            goal: ¤goal¤
            outcomes: [¤outcome.1¤, ¤outcome.2¤]
            topics: [¤topic.1¤, ¤topic.2¤]
            methods: [¤method.1¤, ¤method.2¤]
            audience: ¤audience¤
            prerequisites: ¤prerequisites¤
            conditions: ¤conditions¤
            completion: ¤completion¤
            trainers: [{name: §trainer.name§, organisation: §trainer.organisation§, post: §trainer.post§}]
            volume: {days: 2, note: §volume.note§}
            modules: [{title: §module.title§, days: 1, prerequisites: ¤module.prerequisites¤, note: ¤module.note¤}]
            schedule:
              note: ¤schedule.note¤
              sessions:
                - {title: §session.title§, module: §module.title§, group: §session.group§, start: 2022-05-04, place: §session.place§,
                   seats: 3, registration: "https://example.org/?'&%22%3Cscript"}
                - {title: §session.past§, dates: [2021-05-04], place: §session.past.place§, when: §session.past.when§}
            results:
              - {period: 2021, status: revised, revision_note: §revision§, courses: 1, registered: 4, completed: 3,
                 dropped_out: 1, withdrawn: 0, satisfaction: 90, participants: {aru: 2, lepa: 1}, note: ¤period.note¤}
              - {period: 2020, courses: 1, figures: [{label: §figure.label§, value: §figure.value§, note: §figure.note§}],
                 note: ¤period.earlier.note¤}
            fee: {amount: 1, condition: §fee.condition§, dropout_fee: 2, note: §fee.note§}
            organisers: [{role: partner, name: §organiser.1§, url: "https://example.org/o?'"}, {name: §organiser.2§}]
            contacts: [{role: trainer, name: §contact.name§, organisation: §contact.organisation§,
              phone: 663 1439, email: a@example.org, url: "https://example.org/?'&%22%3C"}]
            materials: [{title: §material.title§, url: "https://example.org/m?'&%22%3C", format: §material.format§,
              size: §material.size§, language: §material.language§}]
            links: [{title: §link.title§, url: "https://example.org/l?'&%22%3C"}]
            related: [teine]
            notes: ¤notes¤

            """
        ),
        (
            "content/programmes/teine/programme.yaml",
            """
            {title: §other.title§, updated: 2022-01-20, goal: ¤other.goal¤, outcomes: [¤other.outcome¤],
             methods: ¤other.method¤, audience: ¤other.audience¤, contacts: [{email: a@example.org}]}

            """
        ),
        ("content/programmes/tootuba/feedback/1.md", "---\nperiod: 2021\nsource: §feedback.source§\n---\n¤¤feedback.quote¤¤\n"),
        ("content/programmes/tootuba/feedback/2.md", "---\nkind: summary\nsource: §feedback.summary.source§\n---\n¤¤feedback.summary¤¤\n"),
        ("content/pages/leht.md", "---\ntitle: §page.title§\ndescription: §page.description§\n---\n¤¤page.body¤¤\n"),
        ("content/pages/teine.md", "---\ntitle: §page.2.title§\n---\n¤¤page.2.body¤¤\n"),
    ];

    /// <summary>All keys whose values are texts.</summary>
    public static string[] Keys { get; } =
    [.. _files.SelectMany(static file => Slots().Matches(file.Text)).Select(static match => match.Groups["key"].Value).Distinct()];

    public static Story In(string text, string markdown)
    {
        var story = new Story();
        foreach (var (path, content) in _files)
        {
            story.With(path, Slots().Replace(content, slot => Fill(slot, text, markdown)));
        }

        return story;
    }

    private static string Fill(Match slot, string text, string markdown)
    {
        var words = $"{slot.Groups["key"].Value} {(slot.Value[0] == '§' ? text : markdown)}";
        return slot.Value.StartsWith("¤¤", StringComparison.Ordinal) ? words : JsonSerializer.Serialize(words); // which is valid YAML too
    }

    [GeneratedRegex("(?<sign>§|¤¤|¤)(?<key>[a-z_.0-9]+)\\k<sign>")]
    private static partial Regex Slots();
}
