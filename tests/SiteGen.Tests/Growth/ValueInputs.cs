using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Keys and values that do not fit the content model: many of them, on lines of their own or all on one, and long ones.</summary>
internal static class ValueInputs
{
    private const string Sessions = "schedule:\n  sessions:\n";

    public static IEnumerable<GrowthInput> All =>
        [
            new("unknown keys", static (story, size) => story.Programme(Of(size, static at => $"{Word(at)}: 1\n"))) { Code = "SG0105" },
            new(
                "unknown keys on one line",
                static (story, size) => story.Programme("fee: {amount: 1" + Of(size, static at => $", {Word(at)}: 1") + "}\n")
            )
            {
                Code = "SG0105",
            },
            new("one key again and again", static (story, size) => story.Programme(Of(size + 1, "methods: loeng\n"))) { Code = "SG0106" },
            new("modules without a title", static (story, size) => story.Programme("modules:\n" + Of(size, "  - goal: Selgus.\n")))
            {
                Code = "SG0107",
            },
            new(
                "modules without a title on one line",
                static (story, size) => story.Programme("modules: [" + Of(size, "{goal: Selgus}, ") + "{title: Viimane}]\n")
            )
            {
                Code = "SG0107",
            },
            new("lists in the place of texts", static (story, size) => story.Programme("themes:\n" + Of(size, "  - [üks, kaks]\n")))
            {
                Code = "SG0108",
            },
            new(
                "lists in the place of texts on one line",
                static (story, size) => story.Programme("themes: [" + Of(size, "[üks, kaks], ") + "kolm]\n")
            )
            {
                Code = "SG0108",
            },
            new(
                "maps in the place of texts on one line",
                static (story, size) => story.Programme("themes: [" + Of(size, "{üks: kaks}, ") + "kolm]\n")
            )
            {
                Code = "SG0108",
            },
            new(
                "texts in the place of maps on one line",
                static (story, size) => story.Programme("modules: [" + Of(size, static at => $"{Word(at)}, ") + "{title: Viimane}]\n")
            )
            {
                Code = "SG0108",
            },
            new(
                "wrong numbers",
                static (story, size) =>
                    story.Programme(
                        "results:\n"
                            + Of(size, static at => $"  - period: {1900 + (at % 120)}-{(at / 120) + 1:00}\n    registered: umbes palju\n")
                    )
            )
            {
                Code = "SG0109",
            },
            new(
                "wrong dates on one line",
                static (story, size) =>
                    story.Programme("schedule: {sessions: [" + Of(size, "{start: 32. mai 2027}, ") + "{start: 2027-01-01}]}\n")
            )
            {
                Code = "SG0109",
            },
            new(
                "dates of other keys on one line",
                static (story, size) =>
                    story.Programme("schedule: {sessions: [" + Of(size, "{start: 6.–7. mai 2027}, ") + "{start: 2027-01-01}]}\n")
            )
            {
                Code = "SG0109",
            },
            new(
                "wrong counts of a breakdown on one line",
                static (story, size) =>
                    story.Programme(
                        "results:\n  - period: 2021\n    completed: 3\n    participants: {aru: 3"
                            + Of(size, static at => $", {Word(at)}: palju")
                            + "}\n"
                    )
            )
            {
                Code = "SG0109",
            },
            new(
                "wrong choices",
                static (story, size) => story.Programme(Sessions + Of(size, "    - start: 2027-01-01\n      mode: saaalis\n"))
            )
            {
                Code = "SG0110",
            },
            new("dates in another form", static (story, size) => story.Programme(Sessions + Of(size, "    - start: 2.1.2027\n")))
            {
                Code = "SG0111",
            },
            new(
                "contacts out of reach",
                static (story, size) =>
                    story.Replace(
                        Story.Programme,
                        "    email: koolitus@example.org\n",
                        "    email: koolitus@example.org\n" + Of(size, "  - role: trainer\n    organisation: Amet\n")
                    )
            )
            {
                Code = "SG0114",
            },
            new(
                "sessions with two kinds of time",
                static (story, size) => story.Programme(Sessions + Of(size, "    - start: 2027-01-01\n      dates: [2027-01-01]\n"))
            )
            {
                Code = "SG0115",
            },
            new(
                "revisions without a note",
                static (story, size) =>
                    story.Programme(
                        "results:\n"
                            + Of(
                                size,
                                static at =>
                                    $"  - period: {1900 + (at % 120)}-{(at / 120) + 1:00}\n    registered: 5\n    status: revised\n"
                            )
                    )
            )
            {
                Code = "SG0116",
            },
            new("texts behind a sign", static (story, size) => story.Programme("themes:\n" + Of(size, "  - Töötuba #avatud\n")))
            {
                Code = "SG0118",
            },
            new("trainers without a name", static (story, size) => story.Programme("trainers:\n" + Of(size, "  - organisation:\n")))
            {
                Code = "SG0119",
            },
            new(
                "zeros in words",
                static (story, size) =>
                    story.Programme(
                        "results:\n"
                            + Of(
                                size,
                                static at =>
                                    $"  - period: {1900 + (at % 120)}-{(at / 120) + 1:00}\n    registered: 5\n    dropped_out: null\n"
                            )
                    )
            )
            {
                Code = "SG0120",
            },
            new(
                "lists in joined texts",
                static (story, size) => story.Programme("topics:\n" + Of(size, "  - >\n    Kaks osa\n    - loeng\n    - harjutused\n"))
            )
            {
                Code = "SG0121",
            },
            new("a list in a joined text", static (story, size) => story.Programme("notes: >\n  Osad\n" + Of(size, "  - loeng\n")))
            {
                Code = "SG0121",
                Told = 0,
            },
            new("a list that nobody joined", static (story, size) => story.Programme("notes: Osad\n" + Of(size, "  - loeng\n"))),
            new(
                "keys in the place of an item",
                static (story, size) => story.Programme("modules:\n" + Of(size, static at => $"  {Word(at)}: 1\n"))
            )
            {
                Code = "SG0108",
                Told = 0,
            },
            new("items without their key", static (story, size) => story.Programme("schedule:\n" + Of(size, "  - start: 2027-01-01\n")))
            {
                Code = "SG0108",
                Told = 0,
            },
            new(
                "a breakdown as a list",
                static (story, size) =>
                    story.Programme(
                        "results:\n  - period: 2021\n    completed: 3\n    participants:\n"
                            + Of(size, "      - id: aru\n        osales: 3\n")
                    )
            )
            {
                Code = "SG0108",
                Told = 0,
            },
            new(
                "letters of the interface are missing",
                static (story, size) =>
                    story.WithOwnTemplates().Append("templates/strings/et.yaml", "\n" + Of(size, static at => $"{Word(at)}:\n  - üks\n"))
            )
            {
                Code = "SG0108",
            },
        ];
}
