using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Lines that are no YAML, or not the YAML that was meant.</summary>
internal static class SyntaxInputs
{
    public static IEnumerable<GrowthInput> All =>
        [
            .. Mistake("SG0101", "a colon in a value", "subtitle: Töötuba: avatud\n"),
            .. Mistake("SG0101", "a quote that is not closed", "subtitle: \"Töötuba\n"),
            .. Mistake("SG0101", "an open bracket", "themes: [a, b\n"),
            .. Mistake("SG0101", "a key without a colon", "subtitle Töötuba\n"),
            .. Mistake("SG0101", "a line that is not indented", "notes: |\n  Tekst\njätkub siin, ja siin\n"),
            .. Mistake("SG0101", "a key too far to the left", "volume:\n   days: 2\n  academic_hours: 3\n"),
            .. Mistake("SG0101", "a key under a hyphen", "modules:\n- title: Üks\ngoal: Kaks\n  topics: Kolm\n"),
            .. Mistake("SG0102", "a tab", "volume:\n\tdays: 2\n"),
            .. Mistake("SG0103", "an anchor", "summary: &lugu Tekst\n"),
            .. Mistake("SG0112", "a second document", "---\nsubtitle: a\n"),
            new("tabs", static (story, size) => story.Programme("volume:\n" + Of(size, "\tdays: 2\n"))) { Code = "SG0102", Told = 0 },
            new("blanks behind a tab", static (story, size) => story.Programme("volume:\n\t" + new string(' ', size) + "days: 2\n"))
            {
                Code = "SG0102",
                Told = 0,
                Size = 10_000,
            },
            new(
                "lines that are not indented",
                static (story, size) => story.Programme("notes: |\n  Tekst\n" + Of(size, "jätkub siin, ja siin\n"))
            )
            {
                Code = "SG0101",
                Told = 0,
            },
            new("open brackets", static (story, size) => story.Programme("themes: " + new string('[', size)))
            {
                Code = "SG0104",
                Told = 0,
                Size = 10_000,
            },
            new("open braces", static (story, size) => story.Programme("themes: " + Of(size, "{a: ")))
            {
                Code = "SG0104",
                Told = 0,
                Size = 4_000,
            },
            new("hyphens on one line", static (story, size) => story.Programme("themes:\n  " + Of(size, "- ") + "a\n"))
            {
                Code = "SG0104",
                Told = 0,
                Size = 4_000,
            },
            new("hyphens on a line that is wrong", static (story, size) => story.Programme("themes:\n  " + Of(size, "- ") + "a: b: c\n"))
            {
                Told = 0,
                Size = 4_000,
            },
            new("question marks", static (story, size) => story.Programme("themes: " + Of(size, "? ") + "a\n")) { Size = 4_000 },
            new("colons", static (story, size) => story.Programme("themes: a" + Of(size, " : ") + "a\n")) { Size = 4_000 },
            new("blank lines", static (story, size) => story.Programme(Of(size, "\n") + "volume:\n\tdays: 2\n")) { Size = 10_000 },
            new("comments", static (story, size) => story.Programme(Of(size, "# a\n") + "volume:\n\tdays: 2\n")) { Size = 4_000 },
            new(
                "comments in a list",
                static (story, size) => story.Programme("themes:\n" + Of(size, static at => $"  # a\n  - {Word(at)} # b\n"))
            ),
            new("line ends of Windows", static (story, size) => story.Programme(Of(size, "\r\n") + "volume:\r\n\tdays: 2\r\n"))
            {
                Size = 4_000,
            },
            new(
                "quoted texts with escapes",
                static (story, size) => story.Programme("themes:\n" + Of(size, static at => $"  - \"\\u0061{Word(at)}\"\n"))
            ),
            new("texts over several lines", static (story, size) => story.Programme("notes:\n" + Of(size, "  rida\n"))) { Size = 2_000 },
            new(
                "texts over several lines in a list",
                static (story, size) => story.Programme("topics:\n" + Of(size, "  - rida\n    rida\n"))
            ),
            new(
                "texts over several lines in brackets",
                static (story, size) => story.Programme("themes: [" + Of(size, static at => $"{Word(at)}\n  rida, ") + "a]\n")
            ),
            new(
                "one line of items with quotes",
                static (story, size) => story.Programme("themes: [" + Of(size, static at => $"\"{Word(at)}\", ") + "a]\n")
            ),
            new(
                "front matter that is not closed",
                static (story, size) => story.With("content/pages/meist.md", "---\ntitle: Meist\n" + Of(size, "rida\n"))
            )
            {
                Code = "SG0113",
                Told = 0,
                Size = 2_000,
            },
            new("front matter without its lines", static (story, size) => story.With("content/pages/meist.md", Of(size, "title: Meist\n")))
            {
                Code = "SG0113",
                Told = 0,
                Size = 2_000,
            },
            new("pages without text", static (story, size) => Pages(story, size, "---\ntitle: Meist\n---\n"))
            {
                Code = "SG0117",
                Size = 100,
            },
            new("pages with front matter that is not closed", static (story, size) => Pages(story, size, "---\ntitle: Meist\n"))
            {
                Code = "SG0113",
                Size = 100,
            },
            new("a key of many words", static (story, size) => story.Programme(Of(size, "sõna ") + ": a\n")) { Size = 4_000 },
        ];

    /// <summary>In many files, and far down in one.</summary>
    private static IEnumerable<GrowthInput> Mistake(string code, string name, string lines) =>
        [
            new($"files with {name}", (story, size) => story.Programmes(size, _ => lines)) { Code = code, Size = 100 },
            new($"lines above {name}", (story, size) => story.Programme("topics:\n" + Of(size, "  - a\n\n  # b\n") + lines))
            {
                Told = 0,
                IsForNight = true,
                Size = 2_000,
            },
            new($"a long line with {name}", (story, size) => story.Programme(lines.TrimEnd('\n') + Of(size, " a: b, c- ") + "\n"))
            {
                Told = 0,
                IsForNight = true,
                Size = 2_000,
            },
            new($"a long list with {name}", (story, size) => story.Programme(lines.TrimEnd('\n') + Of(size, ", \"a\" # [b]") + "\n"))
            {
                Told = 0,
                IsForNight = true,
                Size = 2_000,
            },
        ];

    private static void Pages(Story story, int size, string text)
    {
        for (var at = 0; at < size; at++)
        {
            story.With($"content/pages/{Word(at)}.md", text);
        }
    }
}
