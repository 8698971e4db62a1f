using SiteGen.Tests.Rendering;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>What is over a limit many times, and signs that turn or hide.</summary>
internal static class BoundInputs
{
    public static IEnumerable<GrowthInput> All =>
        [
            new("signs of direction", static (story, size) => story.Programme($"topics:\n{Of(size, "  - \"a \\u202E b\"\n")}"))
            {
                Code = "SG0023",
            },
            new(
                "signs of direction in a long text",
                static (story, size) => story.With("content/pages/a.md", $"---\ntitle: a\n---\n{Of(size, "a \u202E b ")}\n")
            )
            {
                Code = "SG0023",
                Told = 0,
            },
            new("account numbers", static (story, size) => story.Programme($"topics:\n{Of(size, "  - \"49382200221020145685\"\n")}"))
            {
                Code = "SG0236",
            },
            new(
                "account numbers in a long text",
                static (story, size) =>
                    story.With("content/pages/a.md", $"---\ntitle: a\n---\n{Of(size, "konto 49382200221020145685, ")}\n")
            )
            {
                Code = "SG0236",
                Told = 0,
            },
            new(
                "files with too many values",
                static (story, size) => story.Programmes(size, static _ => $"topics:\n{Of(200_001, "- a\n")}")
            )
            {
                Code = "SG0122",
                Size = 2,
            },
            new(
                "long lines",
                static (story, size) =>
                    story.Programme($"links:\n{Of(size, $"  - title: {new string('a', 20_001)}\n    url: https://a.ee\n")}")
            )
            {
                Code = "SG0123",
                Size = 60,
            },
            new(
                "programmes with too many former addresses",
                static (story, size) => story.Programmes(size, static _ => $"aliases:\n{Of(1_001, static at => $"- a{at}\n")}")
            )
            {
                Code = "SG0124",
                Size = 20,
            },
            Pages("SG0312", "pages with padded tables", HostileMarkdown.PaddedTable),
            Pages("SG0313", "pages with one long address", HostileMarkdown.SharedAddress),
            new(
                "programmes with too much text",
                static (story, size) => story.Programmes(size, static _ => $"topics:\n{Of(25, $"- 'a*b {new string('"', 39_000)}'\n")}")
            )
            {
                Code = "SG0314",
                Size = 2,
            },
        ];

    private static GrowthInput Pages(string code, string name, string markdown) =>
        new(
            name,
            (story, size) =>
            {
                for (var at = 0; at < size; at++)
                {
                    story.With($"content/pages/a{at}.md", $"---\ntitle: a\n---\n{markdown}\n");
                }
            }
        )
        {
            Code = code,
            Size = 6,
        };
}
