using AngleSharp.Dom;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Several megabytes of text: pages are not mixed up, and late diagnostics have the right line.</summary>
public sealed class LargeSiteTests : IDisposable
{
    private const int Programmes = 4;
    private const int Voices = 20;

    /// <summary>Characters per feedback, close to the limit of a text.</summary>
    private const int Letters = 38_000;

    private readonly Story _story = new();

    public LargeSiteTests()
    {
        for (var number = 1; number <= Programmes; number++)
        {
            _story.WithProgramme($"suur-{number}", $"Suur {number}");
            for (var voice = 1; voice <= Voices; voice++)
            {
                _story.With(Path(number, voice), $"Ütles {number}, {voice}.\n\n{Filler}\n");
            }
        }
    }

    private static string Filler { get; } = string.Concat(Enumerable.Repeat("Hea kursus. ", Letters / 12));

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Every_page_has_its_own_texts()
    {
        _story.Built();
        for (var number = 1; number <= Programmes; number++)
        {
            var said = _story
                .Page($"koolitused/suur-{number}/")
                .QuerySelectorAll("p")
                .Select(static paragraph => paragraph.Text())
                .Where(static text => text.StartsWith("Ütles", StringComparison.Ordinal));
            Assert.Equal(Enumerable.Range(1, Voices).Select(voice => $"Ütles {number}, {voice}."), said);
        }
    }

    [Fact]
    public void A_problem_that_shows_late_is_told_with_its_line()
    {
        for (var number = 1; number <= Programmes; number++)
        {
            _story.Append(Path(number, Voices), "\nVaata [siit](/ei-ole/).\n");
        }

        var run = _story.Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Enumerable.Repeat("SG0302", Programmes), run.Codes);
        Assert.Contains($"{Path(Programmes, Voices)}:5:", run.Error, StringComparison.Ordinal);
        Assert.Contains("Vaata [siit](/ei-ole/).", run.Error, StringComparison.Ordinal);
    }

    private static string Path(int number, int voice) => $"content/programmes/suur-{number}/feedback/{voice:00}.md";
}
