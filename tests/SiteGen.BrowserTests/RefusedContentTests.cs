using System.Text.RegularExpressions;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>Every injection is either rejected at its location or treated as text; rejected content reaches no page.</summary>
public sealed partial class RefusedContentTests
{
    public static TheoryData<string> Kinds => ["name", "text", "markdown", "url"];

    [Fact]
    public void Hundreds_are_taken_for_the_text_that_they_are() =>
        Assert.InRange(HostileSites.Text.Split(" ¦ ").Distinct().Count(), 300, Injections.Texts.Length);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_refused_is_refused_in_its_place(string kind) =>
        Assert.All(
            Injections.Texts.Concat(Injections.Unprintable).SelectMany(injection => Attempt.As(kind, injection)),
            static refused =>
            {
                Assert.NotNull(refused.Span);
                Assert.InRange(refused.Span.Value.Line, 4, 8);
            }
        );

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_cannot_be_printed_is_refused_as_it_stands_and_in_escapes(string kind)
    {
        Assert.All(
            Injections.Unprintable,
            injection => Assert.Contains(Attempt.As(kind, injection), static refused => refused.Descriptor.Id == "SG0007")
        );
        Assert.All(
            Injections.Unprintable,
            injection => Assert.Contains(Attempt.As(kind, injection, raw: true), static refused => refused.Descriptor.Id == "SG0007")
        );
    }

    [Fact]
    public void No_name_is_a_formula() =>
        Assert.All(Injections.Formulas, static formula => Assert.False(Attempt.IsAccepted("name", formula), formula));

    [Fact]
    public void No_address_but_of_the_web_is_taken() =>
        Assert.All(
            Injections.Urls.Where(static url => Attempt.IsAccepted("url", url)),
            static url => Assert.Matches("^https?://[^/\\\\@]+(/|$)", url)
        );

    [Fact]
    public void Markdown_leads_to_no_program() =>
        Assert.All(
            Injections.Urls.Where(static url => !url.Contains('<', StringComparison.Ordinal) && Active().IsMatch(url.ToLowerInvariant())),
            static url => Assert.False(Attempt.IsAccepted("markdown", $"[a](<{url}>)"), url)
        );

    [Fact]
    public void No_file_takes_another_name_than_an_address()
    {
        using var story = new Story();
        foreach (var name in Injections.FileNames.Where(static name => !name.StartsWith('.')))
        {
            story.With($"content/pages/{name}.md", $"---\ntitle: a\n---\na\n");
        }

        var diagnostics = new DiagnosticBag();
        var pages = new ContentReader(Folder.At(story.At("content")), 1, null, diagnostics).Read().Pages;
        var refused = diagnostics
            .Sorted()
            .Where(static each => each.Descriptor.Id == "SG0005")
            .Select(static each => Path.GetFileNameWithoutExtension(each.Path))
            .ToArray();
        Assert.Empty(pages.Select(static page => page.Slug).Except(refused));
        Assert.Equal(1, story.Build().ExitCode);
        Assert.False(Directory.Exists(story.At("site")));
    }

    [GeneratedRegex("^(javascript|vbscript|data|//|blob|file|about|view-source|feed|jar|filesystem)")]
    private static partial Regex Active();
}
