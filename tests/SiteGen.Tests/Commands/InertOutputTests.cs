using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>
/// Whatever stands in names of files, keys, values, lists and arguments: what every command prints obeys no command of it, and contains no
/// personal code.
/// </summary>
public sealed partial class InertOutputTests : IDisposable
{
    private const string Code = "38001085718";

    private static readonly string[] _pieces =
    [
        "\e[31m",
        "\e]0;nimi\a",
        "\a",
        "\b",
        "\u009B31m",
        "\u007F",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u2066",
        "\u200F",
        "\n::add-mask::Tere",
        "\r::stop-commands::x",
        "::error::x",
        "##[error]x",
        "##vso[task.x]",
        Code,
        "380 0108-5718",
        "tavaline",
        "õ",
    ];

    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Night.Times(6))];

    /// <summary>The page has one error, which comes after all warnings and is shown nevertheless.</summary>
    [Fact]
    public void Messages_that_nobody_reads_are_counted()
    {
        _story.Append(Story.Programme, string.Concat(Enumerable.Repeat("# EE382200221020145685\n", 10_100)));
        _story.With("content/pages/b.md", "---\ntitle: B\n---\n[a](javascript:b)\n");
        var run = _story.Build();
        Assert.Equal(10_000, run.Codes.Length);
        Assert.Equal("SG0301", run.Codes[0]);
        Assert.Contains("\n101 more messages are not shown; correct these first\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n1 error", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Content_with_hostile_names_and_values(int number)
    {
        var random = new Random(Night.Seed(number));
        _story.With($"content/{FileName(random)}.txt", "x");
        _story.With($"content/static/{FileName(random)}.csv", $"a;{Hostile(random)}\n");
        _story.With($"content/programmes/{FileName(random)}/programme.yaml", "title: x\n");
        _story.With($"content/programmes/tootuba/feedback/{FileName(random)}.md", $"Tekst {Hostile(random)}\n");
        _story.With("content/pages/leht.md", $"---\ntitle: {InLine(random)}\n---\n[link]({InLine(random)}) ja `{InLine(random)}`\n");
        _story.Append(
            Story.Programme,
            $"{InLine(random)}: {InLine(random)}\nsubtitle: \"{InLine(random)}\\e\\n::error::x\"\nlanguage: {InLine(random)}\n"
        );
        foreach (var format in (string[])["text", "json", "sarif", "github"])
        {
            foreach (
                var verb in (string[][])
                    [
                        ["build"],
                        ["check"],
                        ["check", "--fix", "--dry-run"],
                    ]
            )
            {
                Check(format, [.. verb, "--content", _story.At("content"), "--templates", Repository.Templates, "--format", format]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_arguments(int number)
    {
        var random = new Random(Night.Seed(number));
        var word = Hostile(random);
        foreach (
            var call in (string[][])
                [
                    [word],
                    ["build", word],
                    ["build", "--content", word],
                    ["build", "--format", word],
                    ["build", "--" + word],
                    ["build", "--date", word],
                    ["build", "--base-url", word],
                    ["check", "--templates", word],
                    ["explain", word],
                    ["new", word, "--content", _story.At("content")],
                    ["new", "Nimi", "--slug", word, "--content", _story.At("content")],
                    ["serve", "--port", word],
                    ["import", "participants", word, "--programme", word, "--period", "2022"],
                    ["import", "participants", "list.csv", "--programme", "tootuba", "--period", word],
                    ["--language", word],
                ]
        )
        {
            Check("text", call);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Hostile_lists(int number)
    {
        var random = new Random(Night.Seed(number));
        var list = _story.At($"{FileName(random)}.csv");
        File.WriteAllText(
            list,
            $"Nimi;Asutus;{InLine(random)};Staatus\nA;Aru vald{InLine(random)};x;osales\nB;{InLine(random)};x;{InLine(random)}\n"
        );
        foreach (var format in (string[])["text", "json"])
        {
            string[] call = ["import", "participants", list, "--content", _story.At("content"), "--programme", "tootuba"];
            Check(format, [.. call, "--period", "2022", "--dry-run", "--format", format]);
            Check(format, [.. call, "--period", "2022", "--dry-run", "--format", format, "--sheet", InLine(random)]);
            Check(format, [.. call, "--period", "2022", "--dry-run", "--format", format, "--status-of", InLine(random) + "=completed"]);
        }
    }

    /// <summary>A Windows-1257 file, one with a control character, and one with two versions: their lines are shown.</summary>
    [Theory]
    [InlineData("SG0002", new byte[] { 0xF5 })]
    [InlineData("SG0007", new byte[] { 1 })]
    [InlineData(
        "SG0009",
        new byte[] { (byte)'\n', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)'<', (byte)' ', (byte)'a' }
    )]
    public void A_code_is_hidden_before_any_line_is_shown(string code, byte[] fault)
    {
        foreach (var dressed in (string[])[Code, "380 0108 5718", "EE" + Code, "&#51;8001085718"])
        {
            foreach (var length in Night.IsOn ? [0, 45, 48, 60, 95] : (int[])[0, 48, 95])
            {
                byte[] line =
                [
                    .. Bytes($"notes: {dressed} {new string('x', length)}"),
                    .. fault,
                    .. Bytes($" {new string('x', length)} {dressed}\n"),
                ];
                _story.With(Story.Programme, line);
                foreach (var format in (string[])["text", "json", "sarif", "github"])
                {
                    var run = Check(
                        format,
                        [
                            "build",
                            "--content",
                            _story.At("content"),
                            "--templates",
                            Repository.Templates,
                            "--output",
                            _story.At("site"),
                            "--format",
                            format,
                        ]
                    );
                    Assert.Contains(code, run, StringComparison.Ordinal);
                    Assert.Contains("SG0210", run, StringComparison.Ordinal);
                    Assert.DoesNotContain("8001", run, StringComparison.Ordinal);
                    Assert.DoesNotContain("5718", run, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_file_of_two_bytes_a_letter_hides_it_as_well()
    {
        _story.With(Story.Programme, System.Text.Encoding.Unicode.GetBytes($"\uFEFFtitle: {Code}\n"));
        var said = Check("text", ["build", "--content", _story.At("content"), "--templates", Repository.Templates]);
        Assert.Contains("SG0002", said, StringComparison.Ordinal);
        Assert.DoesNotContain("8<U+0000>0", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Code)]
    [InlineData("Koolitus 380 0108 5718")]
    [InlineData("Nimi", "--slug", "a38001085718")]
    public void A_new_programme_is_not_named_after_a_code(params string[] named)
    {
        Assert.DoesNotContain("created", Check("text", ["new", .. named, "--content", _story.At("content")]), StringComparison.Ordinal);
        Assert.Equal(["tootuba"], Directory.EnumerateDirectories(_story.At("content/programmes")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_caret_stands_below_what_is_wrong_whatever_stands_before()
    {
        _story.Append(Story.Programme, "subtitle: \"\u200E\u200F kava \u202E!\"\n");
        var lines = Check("text", ["build", "--content", _story.At("content"), "--templates", Repository.Templates]).Split('\n');
        var source = Array.FindIndex(lines, static line => line.Contains("<U+200E><U+200F>", StringComparison.Ordinal));
        Assert.Equal(lines[source].IndexOf("<U+202E>", StringComparison.Ordinal), lines[source + 1].IndexOf('^', StringComparison.Ordinal));
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Check(string format, string[] call)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Program.Run(call, output, error);
        var said = $"{output}{error}";
        Assert.True(code < 3, said);
        Assert.DoesNotMatch(Active(), said);
        Assert.DoesNotMatch(Obeyed(), format == "github" ? OwnCommand().Replace(said, "") : said);
        Assert.DoesNotContain(Code, said, StringComparison.Ordinal);
        Assert.DoesNotContain("380 0108-5718", said, StringComparison.Ordinal);
        if (format == "sarif" && output.ToString() is { Length: > 0 } report)
        {
            using var parsed = JsonDocument.Parse(report);
        }
        else if (format == "json")
        {
            foreach (var line in output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                using var parsed = JsonDocument.Parse(line);
            }
        }

        return said;
    }

    private static string Hostile(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => _pieces[random.Next(_pieces.Length)]));

    private static string InLine(Random random) => LineEnd().Replace(Hostile(random), "");

    private static string FileName(Random random) => "x" + Hostile(random).Replace('/', '-') + random.Next(1000);

    [GeneratedRegex("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]")]
    private static partial Regex Active();

    [GeneratedRegex("^\\s*::|##[a-z]*\\[", RegexOptions.Multiline)]
    private static partial Regex Obeyed();

    [GeneratedRegex("^::(?:error|warning|notice) file=[^:]*::", RegexOptions.Multiline)]
    private static partial Regex OwnCommand();

    [GeneratedRegex("[\n\r\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();
}
