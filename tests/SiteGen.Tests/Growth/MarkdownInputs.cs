using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Texts with many mistakes, or much of what is rarely written.</summary>
internal static class MarkdownInputs
{
    public static IEnumerable<GrowthInput> All =>
        [
            .. Everywhere("SG0301", "links that are not allowed", static _ => "[Link](javascript:a) "),
            .. Everywhere("SG0301", "links with a user", static at => $"[Link](https://a@b.ee/{at}) "),
            .. Everywhere("SG0301", "links with a blank", static at => $"[Link](https://a.ee/b c{at}) "),
            .. Everywhere("SG0302", "links to no page", static at => $"[Link](/puudub{at}/) "),
            .. Everywhere("SG0303", "pictures of other sites", static _ => "![Ruum](https://a.ee/b.jpg) "),
            .. Everywhere("SG0304", "pictures without a text", static _ => "![](/a.png) "),
            .. Everywhere("SG0308", "comments", static _ => "Tekst <!-- a --> ja "),
            .. Everywhere("SG0310", "footnotes", static _ => "Tekst[^1] ja "),
            .. Everywhere("SG0310", "struck words", static _ => "Tekst ~~maha~~ ja "),
            .. Everywhere("SG0311", "definitions that nothing uses", static at => $"\n\n[a{at}]: https://a.ee\n\n"),
            .. Everywhere("", "bare addresses", static at => $"www.a{at}.ee ja a{at}@b.ee "),
            .. Everywhere("", "lists that do not count", static at => $"\n\n{(at % 50) + 2}. mai\n\n"),
            .. Everywhere("", "lists of one", static _ => "\n\n1. a\n\nTekst\n\n"),
            .. Everywhere("", "tables", static _ => "\n\n| a | b |\n|---|---|\n| c | d |\n\n"),
            .. Everywhere("", "code", static _ => "`a <!-- b` "),
            .. Everywhere("", "stars", static _ => "a*b*c **d** "),
            .. Everywhere("", "open stars", static _ => "*a "),
            .. Everywhere("", "open brackets", static _ => "[a "),
            .. Everywhere("", "quotations", static _ => "> a\n"),
            .. Everywhere("", "escapes", static _ => "\\* &amp; "),
            .. Everywhere("", "headings", static _ => "\n\n## a\n\n"),
            .. Everywhere("", "at signs", static _ => "a@b."),
            .. Everywhere("", "dots", static _ => "www."),
            .. Everywhere("", "brackets behind an address", static _ => "www.a.ee)))))) "),
            .. Everywhere("", "colons and slashes", static _ => "https://"),
            new("pages nested too deeply", static (story, size) => story.Programmes(size, static _ => $"notes: \"{Of(100, "> ")} a\"\n"))
            {
                Code = "SG0305",
                Size = 100,
            },
            new(
                "pages that are too long",
                static (story, size) => story.Programmes(size, static _ => $"notes: |\n  {Of(41_000, "a")}*b*\n")
            )
            {
                Code = "SG0306",
                Size = 40,
            },
            new(
                "pages with too many signs",
                static (story, size) => story.Programmes(size, static _ => $"notes: |\n  {Of(12_000, "*a ")}\n")
            )
            {
                Code = "SG0307",
                Size = 2,
            },
            new("pages with open comments", static (story, size) => Pages(story, size, "---\ntitle: a\n---\nTekst <!-- a\n"))
            {
                Code = "SG0309",
                Size = 100,
            },
            new(
                "comments in a long page",
                static (story, size) => story.With("content/pages/a.md", "---\ntitle: a\n---\n" + Of(size, "Tekst <!-- a --> ja\n"))
            )
            {
                Code = "SG0308",
                Told = 0,
                Size = 4_000,
            },
            new(
                "code in a long page",
                static (story, size) => story.With("content/pages/a.md", "---\ntitle: a\n---\n" + Of(size, "Tekst `<!-- a -->` ja\n"))
            )
            {
                Size = 3_000,
            },
            new(
                "links to no page beside a broken file",
                static (story, size) =>
                    story
                        .Programmes(size, static at => $"notes: \"[Link](/puudub{at}/)\"\n")
                        .With("content/pages/a.md", "---\ntitle: [\n---\na\n")
            )
            {
                Code = "SG0302",
                Size = 100,
            },
        ];

    private static IEnumerable<GrowthInput> Everywhere(string code, string name, Func<int, string> part) =>
        [
            new(
                $"{name} in a page",
                (story, size) => story.With("content/pages/a.md", "---\ntitle: a\n---\nTekst " + Of(size, part) + "\n")
            )
            {
                Code = code,
            },
            new(
                $"{name} in quotes",
                (story, size) =>
                    story.Programme(
                        "notes: \"Tekst "
                            + Of(size, part).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
                            + "\"\n"
                    )
            )
            {
                Code = code,
                IsForNight = true,
            },
            new(
                $"{name} in a folded text",
                (story, size) =>
                    story.Programme(
                        "notes: >-\n  Tekst\n"
                            + string.Concat(
                                Of(size, at => part(at) + "\n").Split('\n').Select(static line => line.Length == 0 ? "\n" : $"  {line}\n")
                            )
                    )
            )
            {
                Code = code,
                IsForNight = true,
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
