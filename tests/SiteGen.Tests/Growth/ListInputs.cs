using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Registration lists, and the edits that they lead to.</summary>
internal static class ListInputs
{
    public static IEnumerable<GrowthInput> All =>
        [
            List("unknown institutions in a list", "Asutus;Staatus\n", static at => $"{Word(at)};läbinud\n") with
            {
                Code = "SG0704",
            },
            new(
                "unknown institutions in a list among many",
                static (story, size) =>
                    story.Institutions(size).WithList("Asutus;Staatus\n" + Of(size, static at => $"{Misspelt(at)} kool;läbinud\n"))
            )
            {
                Code = "SG0704",
                Call = Import(),
            },
            new(
                "likely institutions that are accepted",
                static (story, size) =>
                    story.Institutions(size).WithList("Asutus;Staatus\n" + Of(size, static at => $"{Misspelt(at)} kool;läbinud\n"))
            )
            {
                Call = Import("--accept-likely"),
            },
            new(
                "institutions that are known",
                static (story, size) =>
                    story.Institutions(size).WithList("Asutus;Staatus\n" + Of(size, static at => $"{Word(at)} kool;läbinud\n"))
            )
            {
                Call = Import(),
            },
            new(
                "a breakdown that is replaced",
                static (story, size) =>
                    Standing(story, size).WithList("Asutus;Staatus\n" + Of(size, static at => Of(2, $"{Word(at)} kool;läbinud\n")))
            )
            {
                Call = Import("--replace"),
                Size = 100,
            },
            new(
                "a breakdown with comments that is replaced",
                static (story, size) =>
                    Standing(story, size, " # a", "      # b\n")
                        .WithList("Asutus;Staatus\n" + Of(size, static at => Of(2, $"{Word(at)} kool;läbinud\n")))
            )
            {
                Call = Import("--replace"),
                Size = 100,
            },
            new(
                "a breakdown whose institutions are others now",
                static (story, size) => Standing(story, size, " # a", "      # b\n").WithList("Asutus;Staatus\nAru vald;läbinud\n")
            )
            {
                Call = Import("--replace"),
                Size = 100,
            },
            new(
                "a breakdown of others that is replaced",
                static (story, size) =>
                    Standing(story, size, " # a", "", 1_000_000)
                        .WithList("Asutus;Staatus\n" + Of(size, static at => $"{Word(at)} kool;läbinud\n"))
            )
            {
                Call = Import("--replace"),
                Size = 100,
            },
            new(
                "a breakdown on one line that is replaced",
                static (story, size) =>
                    story
                        .Institutions(size)
                        .Programme(
                            $"results:\n  - period: 2026\n    registered: {size}\n    completed: {size}\n    participants: {{"
                                + Of(size, static at => $"{Word(at)}: 1, ")
                                + "}\n"
                        )
                        .WithList("Asutus;Staatus\n" + Of(size, static at => Of(2, $"{Word(at)} kool;läbinud\n")))
            )
            {
                Call = Import("--replace"),
                Size = 100,
            },
            List("unknown words of status", "Asutus;Staatus\n", static at => $"Aru vald;{Word(at)}\n") with
            {
                Code = "SG0705",
                Told = 0,
            },
            List("rows that contradict themselves", "Asutus;Läbis;Katkestas\n", static _ => "Aru vald;jah;jah\n") with
            {
                Code = "SG0709",
                Told = 0,
            },
            List("rows without a status", "Nimi;Asutus;Staatus\n", static _ => "Mari;Aru vald;\n") with
            {
                Code = "SG0712",
                Told = 0,
            },
            List("rows without an institution", "Nimi;Asutus;Staatus\n", static _ => "Mari;;läbis\n") with
            {
                Code = "SG0713",
                Told = 0,
            },
            List(
                "one person again and again",
                "Asutus;E-post;Staatus\n",
                static at => $"Aru vald;mari@a.ee;{(at % 2 == 0 ? "läbis" : "loobus")}\n"
            ) with
            {
                Code = "SG0715",
                Told = 0,
            },
            List("people", "Nimi;Asutus;E-post;Staatus\n", static at => $"{Word(at)};Aru vald;{Word(at)}@a.ee;läbis\n"),
            List("headings again and again", "Asutus;Staatus\n", static _ => "Aru vald;läbinud\nAsutus;Staatus\n"),
            List("empty rows", "Asutus;Staatus\n", static _ => ";\n"),
            new(
                "columns",
                static (story, size) => story.WithList("Asutus;Staatus" + Of(size, ";Muu") + "\nAru vald;läbinud" + Of(size, ";a") + "\n")
            )
            {
                Call = Import(),
            },
            new(
                "columns of status",
                static (story, size) =>
                    story.WithList("Asutus;Staatus" + Of(size, ";Staatus") + "\nAru vald;läbinud" + Of(size, ";läbinud") + "\n")
            )
            {
                Call = Import(),
                Size = 200,
            },
            new(
                "columns of institutions",
                static (story, size) =>
                    story.WithList("Asutus;Staatus" + Of(size, ";Asutus") + "\nAru vald;läbinud" + Of(size, ";Aru vald") + "\n")
            )
            {
                Call = Import(),
                Size = 200,
            },
            new("a long name", static (story, size) => story.WithList($"Asutus;Staatus\n{Of(size, "a")};läbinud\n"))
            {
                Call = Import(),
                Size = 8_000,
            },
            new("a name of many words", static (story, size) => story.WithList($"Asutus;Staatus\n{Of(size, "aru ")}osakond;läbinud\n"))
            {
                Call = Import(),
                Size = 2_000,
            },
            new(
                "a long name like a long one",
                static (story, size) =>
                    story
                        .Append(Story.Institutions, $"- id: pikk\n  name: {Of(size, "ab")}x\n  kind: agency\n")
                        .WithList($"Asutus;Staatus\n{Of(size, "ab")}y;läbinud\n")
            )
            {
                Call = Import(),
                Size = 4_000,
            },
            new(
                "a quote that is not closed in a list",
                static (story, size) => story.WithList("Asutus;Staatus\n\"Aru vald;läbinud\n" + Of(size, "Aru vald;läbinud\n"))
            )
            {
                Call = Import(),
            },
            new(
                "an institution with many aliases",
                static (story, size) =>
                    story
                        .Append(
                            Story.Institutions,
                            "- id: uus\n  name: Uus kool\n  kind: education\n  aliases:\n"
                                + Of(size, static at => $"    - {Word(at)} kool\n")
                        )
                        .WithList("Asutus;Staatus\n" + Of(size, static at => $"{Misspelt(at)} kool;läbinud\n"))
            )
            {
                Call = Import("--accept-likely"),
            },
            Fixed("dates that are mended", static _ => "    - start: 2.1.2027\n"),
            Fixed("dates that are mended, with comments", static _ => "    # a\n    - start: 2.1.2027 # b\n"),
            new(
                "values on one line that are mended",
                static (story, size) => story.Programme("schedule: {sessions: [" + Of(size, "{start: 2.1.2027}, ") + "]}\n")
            )
            {
                Call = Fix,
                Size = 100,
            },
            new(
                "values in decomposed letters that are mended",
                static (story, size) => story.Programme("schedule: {sessions: [" + Of(size, "{title: a\u0308, start: 2.1.2027}, ") + "]}\n")
            )
            {
                Call = Fix,
                Size = 100,
            },
            new("keys that are mended", static (story, size) => story.Programme("modules:\n" + Of(size, "  - pealkiri: a\n")))
            {
                Call = Fix,
                Size = 100,
            },
            new(
                "files that are mended",
                static (story, size) => story.Programmes(size, static _ => "schedule:\n  sessions:\n    - start: 2.1.2027\n")
            )
            {
                Call = Fix,
                Size = 100,
            },
        ];

    private static string[] Fix(Story story) => ["check", "--fix"];

    private static GrowthInput Fixed(string name, Func<int, string> line) =>
        new(name, (story, size) => story.Programme("schedule:\n  sessions:\n" + Of(size, line))) { Call = Fix, Size = 100 };

    private static GrowthInput List(string name, string heading, Func<int, string> row) =>
        new(name, (story, size) => story.WithList(heading + Of(size, row))) { Call = Import() };

    private static Story WithList(this Story story, string text) => story.With("nimekiri.csv", text);

    private static Func<Story, string[]> Import(params string[] options) =>
        story => ["import", "participants", story.At("nimekiri.csv"), "--period", "2026", .. options];

    private static Story Standing(Story story, int size, string behind = "", string above = "", int from = 0) =>
        story
            .Institutions(size)
            .Append(
                Story.Institutions,
                from == 0 ? "" : Of(size, at => $"- id: {Word(from + at)}\n  name: {Word(from + at)} kool\n  kind: education\n")
            )
            .Programme(
                $"results:\n  - period: 2026\n    registered: {size}\n    completed: {size}\n    participants:\n"
                    + Of(size, at => $"{above}      {Word(from + at)}: 1{behind}\n")
            );
}
