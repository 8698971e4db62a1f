using System.Text;
using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Files and folders that cannot be read as they are.</summary>
internal static class FileInputs
{
    private const string Programmes = "content/programmes/tootuba/";

    public static IEnumerable<GrowthInput> All =>
        [
            new(
                "folders without a programme",
                static (story, size) => story.Files(size, static at => $"content/programmes/{Word(at)}/feedback/a.md", "Tore.\n")
            )
            {
                Code = "SG0001",
                Size = 100,
            },
            new(
                "a file in Windows-1257",
                static (story, size) => story.With(Story.Programme, [.. Encoding.Latin1.GetBytes(Of(size, "title: Töötuba\n"))])
            )
            {
                Code = "SG0002",
                Told = 0,
            },
            new(
                "files in Windows-1257",
                static (story, size) => story.Files(size, static at => $"content/pages/{Word(at)}.md", Encoding.Latin1.GetBytes("Töötuba"))
            )
            {
                Code = "SG0002",
                Size = 100,
            },
            new("files without a place", static (story, size) => story.Files(size, static at => $"{Programmes}{Word(at)}.txt", "a"))
            {
                Code = "SG0004",
                Size = 100,
            },
            new(
                "files beside the programmes",
                static (story, size) => story.Files(size, static at => $"content/programmes/{Word(at)}.yaml", "a")
            )
            {
                Code = "SG0004",
                Size = 100,
            },
            new("pictures that nothing names", static (story, size) => story.Files(size, static at => $"{Programmes}{Word(at)}.png", "a"))
            {
                Code = "SG0004",
                Size = 100,
            },
            new(
                "folders whose name is no address",
                static (story, size) => story.Files(size, static at => $"content/programmes/Uus {Word(at)}/programme.yaml", "title: a\n")
            )
            {
                Code = "SG0005",
                Size = 100,
            },
            new(
                "folders whose names make one address",
                static (story, size) =>
                    story.Files(
                        size,
                        static at =>
                            $"content/programmes/uus{new string(' ', (at % 50) + 1)}{new string('-', (at / 50) + 1)}a/programme.yaml",
                        "title: a\n"
                    )
            )
            {
                Code = "SG0005",
                Size = 100,
            },
            new("control characters", static (story, size) => story.Programme(Of(size, "notes: a\u0007\n"))) { Code = "SG0007" },
            new("control characters on one line", static (story, size) => story.Programme("notes: " + Of(size, "a\u0007") + "\n"))
            {
                Code = "SG0007",
                Told = 0,
            },
            new(
                "versions side by side",
                static (story, size) => story.Programme(Of(size, "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n"))
            )
            {
                Code = "SG0009",
                Told = 0,
            },
            new(
                "leftover markers",
                static (story, size) => story.With("content/pages/meist.md", "---\ntitle: Meist\n---\n" + Of(size, "Tekst\n=======\n"))
            )
            {
                Code = "SG0015",
            },
            new(
                "equal signs",
                static (story, size) => story.With("content/pages/meist.md", $"---\ntitle: Meist\n---\nTekst\n{new string('=', size)} a\n")
            )
            {
                Size = 10_000,
            },
            new(
                "names that differ in capitals",
                static (story, size) =>
                    story
                        .Files(size, static at => $"content/static/{Word(at)}.txt", "a")
                        .Files(size, static at => $"content/static/{Word(at).ToUpperInvariant()}.txt", "a")
            )
            {
                Code = "SG0013",
                Size = 100,
            },
            new("pages among static files", static (story, size) => story.Files(size, static at => $"content/static/{Word(at)}.html", "a"))
            {
                Code = "SG0022",
                Size = 100,
            },
            new("personal codes", static (story, size) => story.With($"{Programmes}feedback/a.md", Of(size, "Osaleja 38001085718 tuli.\n")))
            {
                Code = "SG0210",
            },
            new("personal codes on one line", static (story, size) => story.With($"{Programmes}feedback/a.md", Of(size, "38001085718 ")))
            {
                Code = "SG0210",
            },
            new(
                "personal codes in escapes",
                static (story, size) => story.Programmes(size, static _ => "notes: \"\\u0033\\u0038001085718\"\n")
            )
            {
                Code = "SG0210",
                Size = 100,
            },
            new("digits", static (story, size) => story.With($"{Programmes}feedback/a.md", Of(size, "3"))) { Size = 10_000 },
            new("letters in two parts", static (story, size) => story.With($"{Programmes}feedback/a.md", Of(size, "To\u0303o\u0308tuba ")))
            {
                Size = 2_000,
            },
            new(
                "marks on one letter",
                static (story, size) => story.With($"{Programmes}feedback/a.md", "a" + Of(size, "\u0301\u0323\u0338"))
            )
            {
                Size = 2_000,
            },
            new("static files", static (story, size) => story.Files(size, static at => $"content/static/{Word(at)}.txt", "a"))
            {
                Size = 100,
            },
            new(
                "static files in place of pages",
                static (story, size) =>
                    story.Programmes(size, static _ => "").Files(size, static at => $"content/static/koolitused/{Word(at)}", "a")
            )
            {
                Code = "SG0502",
                Size = 100,
            },
            new(
                "addresses that are taken",
                static (story, size) =>
                    story
                        .Programmes(size, static _ => "")
                        .Programme("aliases:\n" + Of(size, static at => $"  - /koolitused/{Word(at)}.html\n"))
            )
            {
                Code = "SG0501",
                Size = 100,
            },
            new("a deep former address", static (story, size) => story.Programme("aliases: [\"/" + Of(size, "a/") + "\"]\n"))
            {
                Size = 1_000,
            },
            new(
                "former addresses below one another",
                static (story, size) => story.Programme("aliases:\n" + Of(size, static at => $"  - /vana/{Word(at)}.html\n"))
            ),
        ];

    public static Story Files(this Story story, int size, Func<int, string> path, string text) =>
        story.Files(size, path, Encoding.UTF8.GetBytes(text));

    private static Story Files(this Story story, int size, Func<int, string> path, byte[] bytes)
    {
        for (var at = 0; at < size; at++)
        {
            story.With(path(at), bytes);
        }

        return story;
    }
}
