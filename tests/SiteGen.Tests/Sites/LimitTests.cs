using SiteGen.Files;
using SiteGen.Tests.Content;
using SiteGen.Tests.Rendering;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Exceeds each limit listed in the README slightly: an error at the file, and nothing is published.</summary>
public sealed class LimitTests
{
    private const string Record = "muudatused.csv";
    private const string Home = "templates/home.html";
    private const string Asset = "templates/assets/";

    private static readonly string[] _table =
    [
        .. File.ReadLines(Path.Join(Repository.Root, "README.md"))
            .SkipWhile(static line => line != "### Limits")
            .SkipWhile(static line => !line.StartsWith("| ---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static line => line.StartsWith('|')),
    ];

    public static TheoryData<string, string> Rows =>
        new(_table.Select(static row => row.Split('|', StringSplitOptions.TrimEntries)).Select(static cells => (cells[1], cells[3])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_the_table_says_comes_of_it(string what, string code)
    {
        using var story = new Story().WithOwnTemplates();
        var (place, held) = Pass(story, what);
        using (held)
        {
            var run = story.Build(story.Has(Record) ? ["--history", story.At(Record)] : []);
            Assert.Contains($"{place}", run.Error, StringComparison.Ordinal);
            // A check also says what these templates leave out.
            Assert.Equal([code], run.Codes.Except(["SG0940"]));
            Assert.Equal(1, run.ExitCode);
            Assert.False(Directory.Exists(story.At("site")));
        }
    }

    /// <summary>The files are sparse, so that they take no disk space.</summary>
    [Theory]
    [MemberData(nameof(SpecialFileTests.Places), MemberType = typeof(SpecialFileTests))]
    public void A_file_of_eight_gigabytes_is_not_read_wherever_it_stands(string place)
    {
        using var story = new Story().WithOwnTemplates();
        MakeOf(story, place, 8L << 30);
        var run = story.Build();
        Assert.Contains($"{place} error SG0003", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Up_to_the_limits_all_is_fine()
    {
        var name = new string('a', 200 - "assets/".Length);
        using var story = new Story()
            .WithOwnTemplates()
            .With(
                $"content/pages/{new string('a', 80)}.md",
                "---\ntitle: Leht\n---\n" + string.Concat(Enumerable.Repeat("> ", 40)) + "tere\n"
            )
            .With(Asset + name, "x");
        MakeOf(story, Asset + "suur.bin", InputFile.MaxTextBytes + 1);
        story.Built();
        Assert.Equal("x", story.Read("site/assets/" + name));
    }

    /// <returns>The expected path of the diagnostic, and a resource to hold meanwhile.</returns>
    private static (string Place, IDisposable? Held) Pass(Story story, string what)
    {
        const string Feedback = "content/programmes/tootuba/feedback/";
        switch (what)
        {
            case "a text file: content, a template, the interface texts":
                return (MakeOf(story, Feedback + "01.md", InputFile.MaxTextBytes + 1), null);
            case "a record of changes":
                return (MakeOf(story, Record, InputFile.MaxRecordBytes + 1), null);
            case "an asset":
                return (MakeOf(story, Asset + "suur.bin", InputFile.MaxBytes + 1L), null);
            case "a picture of a programme":
                Append(story, "images: [{ file: suur.png, alt: Pilt. }]\n");
                return (MakeOf(story, "content/programmes/tootuba/suur.png", (8L * 1024 * 1024) + 1), null);
            case "a file in `static/`":
                return (MakeOf(story, "content/static/suur.bin", InputFile.MaxBytes + 1L), null);
            case "nesting depth of YAML":
                return (Append(story, "notes: " + new string('[', 70) + new string(']', 70) + "\n"), null);
            case "nesting depth of Markdown":
                return (Put(story, Feedback + "01.md", new string('>', 200) + " tsitaat\n"), null);
            case "one Markdown text (a value or a file's body)":
                return (Put(story, Feedback + "01.md", new string('a', 40_001) + "\n"), null);
            case "unclosed stars, underscores, brackets and bars in one paragraph":
                return (Put(story, Feedback + "01.md", string.Concat(Enumerable.Repeat("*a ", 13_000)) + "\n"), null);
            case "cells in the tables of one Markdown text, those that fill short rows included":
                return (Put(story, Feedback + "01.md", HostileMarkdown.PaddedTable), null);
            case "HTML of one Markdown text":
                return (Put(story, Feedback + "01.md", HostileMarkdown.SharedAddress), null);
            case "HTML of all Markdown texts of a page":
                return (Append(story, "topics:\n" + Repeated("- 'a*b " + new string('"', 39_000) + "'\n", 25)), null);
            case "values in one YAML file":
                return (Append(story, "topics:\n" + Repeated("- a\n", 200_001)), null);
            case "a line of text, such as a title, a name or a summary":
                return (Append(story, $"subtitle: {new string('a', 20_001)}\n"), null);
            case "former addresses of a programme (`aliases`)":
                return (
                    Append(story, "aliases:\n" + string.Concat(Enumerable.Range(0, 1_001).Select(static each => $"- a{each}\n"))),
                    null
                );
            case "anchors and aliases of YAML":
                return (Append(story, "notes: &a tere\n"), null);
            case "the name of a programme's folder or of a page":
                return (Put(story, $"content/pages/{new string('a', 81)}.md", "---\ntitle: Leht\n---\nTere.\n"), null);
            case "the path of an asset within the site":
                return (Put(story, Asset + string.Concat(Enumerable.Repeat("kaust/", 33)) + "a.css", ""), null);
            case "an asset's name that Windows refuses: `con`, `aux`, `nul`, `com1` …, a dot at the end, one of `\\:*?\"<>`":
                return (Put(story, Asset + "aux.css", ""), null);
            case "names in one folder that differ only in case or Unicode normalization":
                return (Put(story, Asset + "Site.css", "").Replace("Site.css", "site.css", StringComparison.Ordinal), null);
            case "a name that is not UTF-8":
                return (Asset, new NotUtf8(story.At(Asset)));
            case "symbolic links":
                File.CreateSymbolicLink(story.At(Asset + "lisa.css"), story.At(Asset + "site.css"));
                return (Asset + "lisa.css", null);
            case "pipes, sockets, devices":
                return (Asset + "sokkel", SpecialFile.Socket(story.At(Asset + "sokkel")));
            case "steps of the templates for one page: statements, expressions, turns of loops; long texts and lists by their length":
                return (Put(story, Home, "{{ for a in programmes; for b in 1..9999999; end; end }}"), null);
            case "one page":
                return (Put(story, Home, $"{{{{ for a in 1..140000 }}}}{new string('a', 1000)}{{{{ end }}}}"), null);
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, "a row that nothing tests");
        }
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string MakeOf(Story story, string place, long length)
    {
        story.With(place, "");
        using var file = new FileStream(story.At(place), FileMode.Open);
        file.SetLength(length);
        return place;
    }

    private static string Put(Story story, string place, string text)
    {
        story.With(place, text);
        return place;
    }

    private static string Append(Story story, string text)
    {
        story.Append(Story.Programme, text);
        return Story.Programme;
    }

    /// <summary>A file with a name that .NET can neither create nor delete.</summary>
    private sealed class NotUtf8 : IDisposable
    {
        private readonly string _folder;

        public NotUtf8(string folder) => SpecialFile.Shell(_folder = folder, "touch \"$(printf 'n\\366.css')\"");

        public void Dispose() => SpecialFile.Shell(_folder, "rm n*.css");
    }
}
