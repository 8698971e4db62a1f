using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Truncated and corrupted files: reading never throws, and all locations lie within the file.</summary>
public sealed class GarbledTests : IDisposable
{
    private const string Slips = "[]{}\"'|>:-#&*!%@`,?\t\n \\=~<„“–0aõ\0\u00AD\u2028";

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-garbled-").FullName;

    public static TheoryData<string> Files =>
        [
            "programmes/naidisprogramm/programme.yaml",
            "programmes/avatud-valitsemine/programme.yaml",
            "site.yaml",
            .. Directory
                .EnumerateFiles(Path.Join(Repository.Content, "programmes", "naidisprogramm", "feedback"))
                .Select(static path => "programmes/naidisprogramm/feedback/" + Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_cut_off_anywhere_is_read_or_told(string file)
    {
        var text = File.ReadAllText(Path.Join(Repository.Content, file));
        var step = Math.Max(1, text.Length / 400);
        for (var length = 0; length < text.Length; length += step)
        {
            AssertReadOrTold(file, text[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_slip_of_the_hand_is_read_or_told(string file)
    {
        var text = File.ReadAllText(Path.Join(Repository.Content, file));
        var random = new Random(Night.Seed(20_261_123));
        for (var number = 0; number < Night.Times(400); number++)
        {
            var (at, slip) = (random.Next(text.Length), Slips[random.Next(Slips.Length)]);
            AssertReadOrTold(
                file,
                number % 3 == 0 ? text.Remove(at, 1)
                    : number % 3 == 1 ? text.Insert(at, slip.ToString())
                    : text.Remove(at, 1).Insert(at, slip.ToString())
            );
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: &x [*x, ")]
    public void Depth_without_end_is_told(string opening) =>
        AssertReadOrTold("site.yaml", string.Concat(Enumerable.Repeat(opening, 20_000)));

    private void AssertReadOrTold(string file, string text)
    {
        var path = Path.Join(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        var diagnostics = new DiagnosticBag();
        var exception = Record.Exception(() => new ContentReader(Folder.At(_folder), 1, null, diagnostics).Read());
        Assert.True(exception is null, $"{exception}\n{text}");
        foreach (var diagnostic in diagnostics.Sorted())
        {
            if (diagnostic.Span is { } span)
            {
                Assert.True(span.Start >= 0 && span.Start + span.Length <= span.File.Text.Length, text);
            }
        }
    }
}
