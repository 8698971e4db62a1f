using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Content that is valid in itself and contradicts itself in many places.</summary>
internal static class RuleInputs
{
    private const string Themes = "themes:\n";
    private const string Sessions = "schedule:\n  sessions:\n";
    private const string Results = "results:\n";

    public static IEnumerable<GrowthInput> All =>
        [
            new(
                "institutions with one id",
                static (story, size) => story.Append(Story.Institutions, Of(size, "- id: aru\n  name: Aru vald\n  kind: municipality\n"))
            )
            {
                Code = "SG0201",
            },
            new(
                "institutions with the id of small counts",
                static (story, size) =>
                    story.Append(Story.Institutions, Of(size, "- id: muud-asutused\n  name: Muud asutused\n  kind: other\n"))
            )
            {
                Code = "SG0920",
            },
            new(
                "small counts of many institutions",
                static (story, size) =>
                    story
                        .Append(Story.Site, "disclosure:\n  threshold: 5\n")
                        .Institutions(size)
                        .Programmes(
                            size,
                            static at => $"{Results}  - period: 2021\n    completed: 3\n    participants:\n      {Word(at)}: 3\n"
                        )
            )
            {
                Size = 100,
            },
            new(
                "unknown institutions among many",
                static (story, size) =>
                    story
                        .Institutions(size)
                        .Programme(
                            $"{Results}  - period: 2021\n    completed: {size}\n    participants:\n"
                                + Of(size, static at => $"      {Misspelt(at)}: 1\n")
                        )
            )
            {
                Code = "SG0205",
            },
            new(
                "sample institutions in a real programme",
                static (story, size) =>
                    story
                        .Append(
                            Story.Institutions,
                            Of(size, static at => $"- id: {Word(at)}\n  name: {Word(at)} kool\n  kind: education\n  sample: true\n")
                        )
                        .Programme(
                            $"{Results}  - period: 2021\n    completed: {size}\n    participants:\n"
                                + Of(size, static at => $"      {Word(at)}: 1\n")
                        )
            )
            {
                Code = "SG0213",
            },
            new(
                "real institutions in a sample",
                static (story, size) =>
                    story
                        .Institutions(size)
                        .Programme(
                            $"sample: true\n{Results}  - period: 2021\n    completed: {size}\n    participants:\n"
                                + Of(size, static at => $"      {Word(at)}: 1\n")
                        )
            )
            {
                Code = "SG0216",
            },
            new(
                "unknown programmes among many",
                static (story, size) =>
                    story.Programmes(size, static _ => "").Programme("related:\n" + Of(size, static at => $"  - {Misspelt(at)}\n"))
            )
            {
                Code = "SG0206",
                Size = 150,
            },
            new(
                "unknown modules among many",
                static (story, size) =>
                    story.Programme(
                        "modules:\n"
                            + Of(size, static at => $"  - title: {Word(at)}\n")
                            + Sessions
                            + Of(size, static at => $"    - start: 2027-01-01\n      module: {Misspelt(at)}\n")
                    )
            )
            {
                Code = "SG0207",
            },
            new(
                "sessions that end before they start",
                static (story, size) => story.Programme(Sessions + Of(size, "    - start: 2027-01-02\n      end: 2027-01-01\n"))
            )
            {
                Code = "SG0208",
            },
            new(
                "days that end before they start",
                static (story, size) =>
                    story.Programme($"{Sessions}    - title: Töötuba\n      dates:\n" + Of(size, "        - 2027-01-01T17:00/10:00\n"))
            )
            {
                Code = "SG0208",
                Told = 0,
            },
            new("one former address again and again", static (story, size) => story.Programme("aliases:\n" + Of(size + 1, "  - vana\n")))
            {
                Code = "SG0209",
            },
            new("programmes with one former address", static (story, size) => story.Programmes(size, static _ => "aliases: [vana]\n"))
            {
                Code = "SG0209",
                Size = 100,
            },
            new(
                "two programmes that share former addresses",
                static (story, size) => story.Programmes(2, _ => "aliases:\n" + Of(size, static at => $"  - vana-{at}\n"))
            )
            {
                Code = "SG0209",
                Told = 0,
            },
            new(
                "programmes of the future",
                static (story, size) =>
                    story
                        .Programmes(size, static _ => "")
                        .Replaced(static text => text.Replace("2022-01-21", "2062-01-21", StringComparison.Ordinal))
            )
            {
                Code = "SG0217",
                Size = 100,
            },
            new(
                "programmes without a contact",
                static (story, size) =>
                    story
                        .Replace(Story.Programme, "contacts:\n  - role: coordinator\n    email: koolitus@example.org\n", "")
                        .Programmes(size, static _ => "")
            )
            {
                Code = "SG0219",
                Size = 100,
            },
            new(
                "sessions of an ended programme",
                static (story, size) => story.Programme("ended: true\n" + Sessions + Of(size, "    - start: 2027-01-01\n"))
            )
            {
                Code = "SG0223",
            },
            new(
                "unknown themes among many",
                static (story, size) =>
                    story
                        .Append(Story.Site, Themes + Of(size, static at => $"  - id: {Word(at)}\n    title: {Word(at)} teema\n"))
                        .Programme(Themes + Of(size, static at => $"  - {Misspelt(at)}\n"))
            )
            {
                Code = "SG0225",
            },
            new(
                "themes with one id",
                static (story, size) => story.Append(Story.Site, Themes + Of(size + 1, "  - id: keel\n    title: Selge keel\n"))
            )
            {
                Code = "SG0226",
            },
            new(
                "texts of a new programme",
                static (story, size) =>
                    story
                        .Programmes(size, static _ => "")
                        .Replaced(static text =>
                            text.Replace("audience: Omavalitsuste töötajad.", "audience: Siia tuleb sihtrühm.", StringComparison.Ordinal)
                        )
            )
            {
                Code = "SG0230",
                Size = 100,
            },
            new(
                "programmes and themes",
                static (story, size) =>
                    story
                        .Append(Story.Site, Themes + Of(size, static at => $"  - id: {Word(at)}\n    title: {Word(at)} teema\n"))
                        .Programmes(size, static at => $"{Themes}  - {Word(at)}\n")
            )
            {
                Size = 100,
            },
            new(
                "programmes and institutions",
                static (story, size) =>
                    story
                        .Institutions(size)
                        .Programmes(
                            size,
                            static at => $"{Results}  - period: 2021\n    completed: 3\n    participants:\n      {Word(at)}: 3\n"
                        )
            )
            {
                Size = 100,
            },
            new(
                "many sessions",
                static (story, size) =>
                    story.Programme(
                        Sessions + Of(size, static at => $"    - start: {2020 + (at % 9)}-01-02T10:00\n      title: {Word(at)}\n")
                    )
            ),
            new(
                "many modules",
                static (story, size) =>
                    story.Programme("modules:\n" + Of(size, static at => $"  - title: {Word(at)}\n    topics: [{Word(at)}, teine]\n"))
            ),
        ];

    private static void Replaced(this Story story, Func<string, string> change)
    {
        foreach (var file in Directory.EnumerateFiles(story.At("content/programmes"), "programme.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, change(File.ReadAllText(file)));
        }
    }
}
