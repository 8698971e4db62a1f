using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Pictures that are missing or cannot be published.</summary>
internal static class PictureInputs
{
    private const string Programmes = "content/programmes/tootuba/";

    private const string Opening = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\">";

    public static IEnumerable<GrowthInput> All =>
        [
            new(
                "pictures of another type",
                static (story, size) => story.Images(size, "png", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>")
            )
            {
                Code = "SG0017",
                Size = 100,
            },
            new(
                "drawings with an author",
                static (story, size) =>
                    story.Images(
                        size,
                        "svg",
                        Opening + "<metadata><creator xmlns=\"http://purl.org/dc/elements/1.1/\">Mari</creator></metadata></svg>"
                    )
            )
            {
                Code = "SG0018",
                Size = 100,
            },
            new(
                "drawings with a script",
                static (story, size) =>
                    story.Images(size, "svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><script/></svg>")
            )
            {
                Code = "SG0019",
                Size = 100,
            },
            new(
                "a drawing with scripts",
                static (story, size) =>
                    story.Images(
                        1,
                        "svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\">"
                            + Of(size, "<g onload=\"a\" style=\"fill:url(http://a)\"><script/></g>")
                            + "</svg>"
                    )
            )
            {
                Code = "SG0019",
                Told = 0,
            },
            new(
                "pictures that are not there",
                static (story, size) => story.Programme("images:\n" + Of(size, static at => $"  - file: {Word(at)}.png\n    alt: Pilt\n"))
            )
            {
                Code = "SG0021",
            },
            new(
                "pictures that are not there among many",
                static (story, size) =>
                    story
                        .Files(size, static at => $"{Programmes}{Word(at)}.png", "a")
                        .Programme("images:\n" + Of(size, static at => $"  - file: {Misspelt(at)}.png\n    alt: Pilt\n"))
            )
            {
                Code = "SG0021",
                Size = 150,
            },
            new(
                "pictures that may be in many folders",
                static (story, size) =>
                    story
                        .Files(size, static at => $"{Programmes}{Word(at)}/{Word(at)}.png", "a")
                        .Programme("images:\n" + Of(size, static at => $"  - file: {Word(at)}.png\n    alt: Pilt\n"))
            )
            {
                Code = "SG0021",
                Size = 60,
            },
        ];

    private static void Images(this Story story, int size, string ending, string text) =>
        story
            .Files(size, at => $"{Programmes}{Word(at)}.{ending}", text)
            .Programme("images:\n" + Of(size, at => $"  - file: {Word(at)}.{ending}\n    alt: Pilt\n"));
}
