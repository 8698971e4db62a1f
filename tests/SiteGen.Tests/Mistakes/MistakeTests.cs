using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Mistakes;

/// <summary>
/// Mistakes as officials make them: the whole message in both languages, and a fix that says what the author meant or is not there.
/// SITEGEN_ACCEPT=1 writes the messages, never the meaning.
/// </summary>
public sealed class MistakeTests
{
    public static TheoryData<string> Topics => [.. Mistake.All.Select(static mistake => mistake.Topic).Distinct()];

    public static TheoryData<string> Names => [.. Mistake.All.Select(static mistake => mistake.ToString())];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Each_is_told_in_both_languages(string topic)
    {
        var told = Mistake.All.Where(mistake => mistake.Topic == topic).Select(Told).ToArray();
        if (Acceptance.IsAsked)
        {
            File.WriteAllText(Path.Join(Mistake.Folder, topic + ".mistakes"), string.Concat(told.Select(static each => each.Written())));
        }
        else
        {
            var expected = Mistake.All.Where(mistake => mistake.Topic == topic);
            Assert.Equal(
                string.Concat(expected.Select(static each => each.Written())),
                string.Concat(told.Select(static each => each.Written()))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fix_says_what_was_meant_or_is_not_offered(string name)
    {
        var mistake = Mistake.All.Single(each => each.ToString() == name);
        using var story = new Story();
        var text = mistake.FileWith(story, mistake.Content);
        var diagnostics = Diagnostics(story, mistake, text);
        Assert.NotEmpty(diagnostics);
        if (mistake.Meant is null)
        {
            Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Fix is not null);
            return;
        }

        using var other = new Story();
        var meant = mistake.FileWith(other, mistake.Meant);
        // A file that cannot be parsed tells one mistake at a time.
        for (var round = 0; round < 5 && text != meant; round++)
        {
            text = Fixes.Apply(text, diagnostics);
            diagnostics = Diagnostics(story, mistake, text);
        }

        Assert.Equal(meant, text);
    }

    [Fact]
    public void There_are_more_than_seventy() => Assert.True(Mistake.All.Count >= 70);

    private static Mistake Told(Mistake mistake)
    {
        using var story = new Story();
        var diagnostics = Diagnostics(story, mistake, mistake.FileWith(story, mistake.Content));
        return mistake with { English = Printed(diagnostics, Language.English), Estonian = Printed(diagnostics, Language.Estonian) };
    }

    private static string Printed(IEnumerable<Diagnostic> diagnostics, Language language)
    {
        using var text = new StringWriter();
        foreach (var diagnostic in diagnostics)
        {
            TextPrinter.Print(diagnostic with { Path = Path.GetFileName(diagnostic.Path) }, language, Style.Plain, text);
        }

        return text.ToString();
    }

    /// <summary>What reading says; rules between values are not of interest here.</summary>
    private static ImmutableArray<Diagnostic> Diagnostics(Story story, Mistake mistake, string text)
    {
        story.With(mistake.FilePath, text);
        var diagnostics = new DiagnosticBag();
        new SiteGen.Content.ContentReader(SiteGen.Content.Folder.At(story.At("content")), 1, null, diagnostics).Read();
        return diagnostics.Sorted();
    }
}
