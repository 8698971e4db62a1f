using System.Text;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Tests.Cases;
using SiteGen.Tests.Schemas;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Content;

/// <summary>
/// The fast YAML parser either falls back or returns exactly what the library returns. It always falls back if there is anything to report.
/// </summary>
public sealed class PlainYamlTests
{
    private static readonly string[] _lines =
    [
        "# x",
        "  # x",
        "#x",
        "-",
        "- a",
        "  - a",
        "- a: b",
        "- - a",
        "a:",
        "  a: b",
        "    a: b",
        "",
        "  ",
        "---",
        "...",
        "%a",
        "  x",
        "a: >-",
        "a: >",
        "- |",
        "a: |-",
        "a: |2",
        "a: >+",
        "a : b",
        "'a': b",
        "? a",
        "&a b",
        "x #y",
        "a: b # c",
        "a: b #c",
        "a:  # b",
        "a: 'x' y",
        "a: 'b''c'",
        "a: - b",
        "<<: a",
        "a: \"b\\\"c\"",
        "a: !b c",
        "a: [b]",
        "a: {b: c}",
        "a: b: c",
        "a *: b",
        "a:b: c",
    ];

    private static readonly string[] _slips =
    [
        .. "[]{}\"'|>:-#&*!%@`,?\t\n \\=~<„–0aõ\u00AD\u2028\u0085\uFEFF\r\0.".Select(static letter => letter.ToString()),
        " #",
        " # ",
        ": ",
        "\n- ",
        "\n  ",
        "\n\n",
        " - ",
        "''",
        "😀",
        "  ",
    ];

    private static readonly string[] _corpus =
    [
        .. Corpus().Select(static text => text.ReplaceLineEndings("\n")).Where(static text => text.Length > 0).Distinct(),
    ];

    [Fact]
    public void Of_texts_as_they_are_written_it_reads_those_that_the_library_reads_so()
    {
        Assert.True(_corpus.Length > 500);
        Assert.InRange(_corpus.Count(AgreesOrGivesUp), 300, _corpus.Length);
    }

    [Fact]
    public void Of_garbled_texts_it_reads_those_that_the_library_reads_so()
    {
        var random = new Random(Night.Seed(20_261_127));
        var times = Night.Times(5000);
        var read = 0;
        for (var number = 0; number < times; number++)
        {
            var text = _corpus[random.Next(_corpus.Length)];
            if (text.Length > 600)
            {
                text = SomeLines(text, random);
            }

            for (var slips = random.Next(1, 4); slips > 0; slips--)
            {
                text = Garbled(text, random);
            }

            if (AgreesOrGivesUp(text))
            {
                read++;
            }
        }
        Assert.InRange(read, times / 20, times);
    }

    /// <summary>Without this test, the fast path could stop working unnoticed.</summary>
    [Fact]
    public void It_reads_all_that_we_ship_and_the_benchmarks_corpus()
    {
        using var story = new Story().Without("content");
        new Corpus(7, 1).WriteContent(story.At("corpus"));
        var files = Directory
            .EnumerateFiles(Repository.Content, "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(story.At("corpus"), "*.yaml", SearchOption.AllDirectories))
            .ToArray();
        Assert.True(files.Length > 10);
        Assert.DoesNotContain(
            files,
            static path => File.ReadAllText(path) is var text && PlainYaml.Read(new SourceFile(path, text), 0, text.Length) is null
        );
    }

    /// <returns>Whether the fast parser accepts the text.</returns>
    private static bool AgreesOrGivesUp(string text)
    {
        // Personal codes are redacted before parsing.
        if (PersonalCode.Find(text).Count > 0)
        {
            return false;
        }

        var file = new SourceFile("a.yaml", text);
        // A part of a file, such as front matter, ends at a line break.
        return AgreesOrGivesUp(file, 0, text.Length)
            | AgreesOrGivesUp(file, text.IndexOf('\n') + 1, text.LastIndexOf('\n') - text.IndexOf('\n'));
    }

    private static bool AgreesOrGivesUp(SourceFile file, int start, int length)
    {
        if (PlainYaml.Read(file, start, length) is not { } read)
        {
            return false;
        }

        var diagnostics = new DiagnosticBag();
        var right = YamlReader.ReadWithLibrary(file, start, length, diagnostics);
        var problems = string.Join('\n', diagnostics.Sorted().Select(static each => $"{each.Descriptor.Id} {each.Detail}"));
        Assert.True(problems.Length == 0, $"{problems}\n{file.Text}");
        Assert.True(Shown(right!) == Shown(read), $"{file.Text}\n-- is --\n{Shown(right!)}-- and not --\n{Shown(read)}");
        return true;
    }

    private static IEnumerable<string> Corpus()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.Content, "*.yaml", SearchOption.AllDirectories))
        {
            yield return File.ReadAllText(path);
        }

        foreach (
            var path in Directory.EnumerateFiles(
                Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Stories"),
                "*.yaml",
                SearchOption.AllDirectories
            )
        )
        {
            yield return File.ReadAllText(path);
        }

        foreach (var path in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories))
        {
            yield return File.ReadAllText(path).Split("---")[1];
        }

        foreach (
            var part in CaseFile.Names.SelectMany(static name =>
                File.ReadAllText(Path.Join(CaseFile.Folder, name + ".case")).Split("\n-- ")
            )
        )
        {
            yield return part[(part.IndexOf('\n') + 1)..];
        }

        foreach (var specimen in Specimen.All)
        {
            // Its required keys have flow lists, so the parser falls back for the whole file.
            yield return specimen.Text;
            foreach (var line in specimen.Text.Split('\n'))
            {
                yield return line;
            }
        }
        yield return "a:\n- b: c # d\n  e: |-\n    x\n\n     y\n    z\n\n- f:\n    - >\n      g\n      h\n\n\n      "
            + "i\n  # j\n- k\n-\n  l: m\n-\nn: 'o''p' # q\n# r\ns:\n\nt: u";
    }

    private static string SomeLines(string text, Random random)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Skip(random.Next(lines.Length)).Take(random.Next(1, 14))) + (random.Next(2) == 0 ? "\n" : "");
    }

    private static string Garbled(string text, Random random)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = random.Next(text.Length);
        var slip = _slips[random.Next(_slips.Length)];
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0:
                return text.Remove(at, 1);
            case 1:
                return text.Insert(at, slip);
            case 2:
                return text.Remove(at, 1).Insert(at, slip);
            case 3:
                lines.RemoveAt(line);
                break;
            case 4:
                lines.Insert(line, lines[random.Next(lines.Count)]);
                break;
            case 5:
                lines[line] = new string(' ', random.Next(1, 4)) + lines[line];
                break;
            case 6:
                lines[line] = lines[line].StartsWith(' ') ? lines[line][1..] : lines[line] + " ";
                break;
            case 7:
                lines[line] = lines[line].TrimStart(' ');
                break;
            default:
                lines.Insert(line, new string(' ', random.Next(5)) + _lines[random.Next(_lines.Length)]);
                break;
        }
        return string.Join('\n', lines);
    }

    private static string Shown(YamlNode node)
    {
        var shown = new StringBuilder();
        Show(node, 0, shown);
        return shown.ToString();
    }

    private static void Show(YamlNode node, int depth, StringBuilder shown)
    {
        shown.Append(' ', depth).Append(node.Span.Start).Append('+').Append(node.Span.Length).Append(' ');
        if (node is YamlScalar scalar)
        {
            shown.Append(scalar.Plain ? "plain: " : "quoted: ").Append(scalar.Value).Append('\n');
        }
        else if (node is YamlList list)
        {
            shown.Append("list\n");
            foreach (var item in list.Items)
            {
                Show(item, depth + 1, shown);
            }
        }
        else if (node is YamlMap map)
        {
            shown.Append("map\n");
            foreach (var (key, value) in map.Entries)
            {
                Show(key, depth + 1, shown);
                Show(value, depth + 2, shown);
            }
        }
    }
}
