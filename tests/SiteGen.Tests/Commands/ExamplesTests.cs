using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Reference;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>The examples of the reference: the wrong lines bring the code about, and the right ones in their place do not.</summary>
public sealed class ExamplesTests
{
    private const string Programme = "content/programmes/selge-kiri/programme.yaml";
    private const string Picture = "content/programmes/selge-kiri/moodulid.svg";

    /// <summary>Lines that no file of the content can show: what a folder, a disk, a command line or another site is like.</summary>
    private static readonly string[] _toldOnly =
    [
        .. "SG0002 SG0003 SG0006 SG0007 SG0008 SG0010 SG0011 SG0012 SG0014 SG0016 SG0020 SG0151 SG0152 SG0306 SG0307".Split(' '),
        .. "SG0122 SG0123 SG0124 SG0312 SG0313 SG0314 SG0901 SG0902 SG0903 SG0904 SG0905 SG0906 SG0907".Split(' '),
        .. "SG0601 SG0602 SG0603 SG0604 SG0605 SG0606 SG0607 SG0608 SG0701 SG0710 SG0714 SG0716 SG0717 SG0718 SG0720 SG0721".Split(' '),
        .. "SG0811 SG0812 SG0933 SG0940 SG0942".Split(' '),
    ];

    public static TheoryData<string> Codes => [.. Catalogue.All.Select(static code => code.Id)];

    public static TheoryData<string> Shown => [.. Catalogue.All.Select(static code => code.Id).Except(_toldOnly)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_wrong_lines_and_right_ones(string code)
    {
        var example = Find(code);
        Assert.NotEqual("", example.Wrong);
        Assert.NotEqual("", example.Right);
        Assert.NotEqual(example.Wrong, example.Right);
        Assert.InRange(example.Wrong.Split('\n').Length + example.Right.Split('\n').Length, 2, 20);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void The_wrong_lines_bring_the_code_about_and_the_right_ones_do_not(string code)
    {
        var example = Find(code);
        Assert.Contains(code + ":", Said(example, example.Wrong), StringComparison.Ordinal);
        var said = Said(example, example.Right);
        Assert.DoesNotContain(code + ":", said, StringComparison.Ordinal);
        // The image of this example is not among the files of the story.
        if (code != "SG0304")
        {
            Assert.DoesNotContain(" error SG", said, StringComparison.Ordinal);
        }
    }

    /// <summary>Options in examples of commands are real ones.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Commands_have_the_options_that_are_shown(string code)
    {
        foreach (var line in Find(code).Right.Split('\n').Where(static line => line.StartsWith("sitegen ", StringComparison.Ordinal)))
        {
            using var help = new StringWriter();
            string[] verbs =
            [
                .. line.Split(' ').Skip(1).TakeWhile(static word => !word.StartsWith('-') && !word.Contains('.', StringComparison.Ordinal)),
            ];
            Program.Run([.. verbs, "--help"], help, help);
            Assert.All(
                line.Split(' ').Where(static word => word.StartsWith("--", StringComparison.Ordinal)),
                option => Assert.Contains(option, help.ToString(), StringComparison.Ordinal)
            );
        }
    }

    private static Example Find(string code) => ReferenceText.Find(DiagnosticCode.Of(code), Language.English)!.Example!;

    private static string Said(Example example, string lines)
    {
        using var story = Around(example);
        if (example.Path.Length == 0)
        {
            Place(story, lines.Split('\n'));
        }
        else if (example.Path.StartsWith("templates/strings", StringComparison.Ordinal))
        {
            story.Replace(example.Path, example.Right, lines);
        }
        else if (example.Path is Programme or Story.Site)
        {
            story.With(example.Path, WithoutKeys(story.Read(example.Path), lines) + lines + "\n");
        }
        else
        {
            story.With(
                example.Path,
                (example.Path.EndsWith(".html", StringComparison.Ordinal) ? story.Read(example.Path) : "") + lines + "\n"
            );
        }

        using var said = new StringWriter();
        string[] content = ["--content", story.At("content")];
        string[] history = example.Path == "muudatused.csv" ? ["--history", story.At(example.Path)] : [];
        Program.Run(
            example.Path == "nimekiri.csv"
                ? ["import", "participants", List(story), "--programme", "selge-kiri", "--period", "2026", .. content]
                : ["check", .. content, "--templates", Templates(story), "--date", $"{Story.Today:O}", .. history],
            said,
            said
        );
        return said.ToString();
    }

    private static string Templates(Story story) => Directory.Exists(story.At("templates")) ? story.At("templates") : Repository.Templates;

    /// <summary>The content that the lines belong to. Its programmes have no contacts, so that readers turn to the publisher.</summary>
    private static Story Around(Example example)
    {
        var story = new Story();
        if (example.Path.StartsWith("templates/", StringComparison.Ordinal))
        {
            story.WithOwnTemplates();
        }

        var least = WithoutKeys(story.Read(Story.Programme), "contacts:");
        story.Without("content/programmes/tootuba");
        story.With("content/programmes/avatud-valitsemine/programme.yaml", least).With(Programme, least);
        story.Replace(Story.Site, "name: Näidisamet\n", "name: Näidisamet\n  email: info@example.org\n");
        story.Append(Story.Site, "themes:\n  - id: selge-keel\n    title: Selge keel\n");
        story.With(Story.Institutions, File.ReadAllText(Path.Join(Repository.Root, Story.Institutions)));
        story.With("content/pages/meist.md", "---\ntitle: Meist\n---\nSee on koolituste sait.\n");
        if (example.Path == Picture)
        {
            story.Append(Programme, "images:\n  - file: moodulid.svg\n    alt: Kolm kasti, mida ühendavad nooled.\n");
        }
        else if (example.Right.StartsWith("images:", StringComparison.Ordinal))
        {
            story.With(Picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n");
        }

        return story;
    }

    /// <summary>Puts valid files of the given names there, instead of the programme or the page.</summary>
    private static void Place(Story story, string[] paths)
    {
        var least = story.Read(Programme);
        if (paths.All(static path => path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            story.Without("content/programmes/selge-kiri");
        }

        foreach (var path in paths)
        {
            story.With(
                path,
                path.EndsWith(".yaml", StringComparison.Ordinal) ? least
                    : path.StartsWith("content/pages", StringComparison.Ordinal) ? "---\ntitle: Leht\n---\nTekst.\n"
                    : "Harjutustest oli kõige rohkem kasu.\n"
            );
        }
    }

    /// <summary>The text without the keys that the lines contain, so that they stand in their place.</summary>
    private static string WithoutKeys(string text, string lines) =>
        Regex
            .Matches(lines, "^[a-z_]+(?=:)", RegexOptions.Multiline)
            .Aggregate(text, static (rest, key) => Regex.Replace(rest, $"^{key.Value}:.*\n(?:[ -].*\n)*", "", RegexOptions.Multiline));

    private static string List(Story story)
    {
        if (!story.Has("nimekiri.csv"))
        {
            story.With("nimekiri.csv", "Asutus;Staatus\nAnija vald;läbinud\n");
        }

        return story.At("nimekiri.csv");
    }
}
