using System.Text.RegularExpressions;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Whoever follows all advice about names loses no file: each proposed name is free, and no two are the same.</summary>
public sealed partial class ProposedNameTests
{
    [Theory]
    [InlineData("pages", "Meist.md meist.md", "Meist.md>meist-2.md")]
    [InlineData("pages", "Õpe.md ope.md", "Õpe.md>ope-2.md")]
    [InlineData("pages", "Õpe.md ope.md ope-2.md", "Õpe.md>ope-3.md")]
    [InlineData("pages", "Õpe.md Öpe.md", "Õpe.md>ope.md Öpe.md>ope-2.md")]
    [InlineData("pages", "O\u0303pe.md Õpe.md", "O\u0303pe.md>ope.md Õpe.md>ope-2.md")]
    [InlineData("pages", "Meist.md", "Meist.md>meist.md")]
    [InlineData("pages", "Õpe.md ope.txt", "Õpe.md>ope.md")]
    [InlineData("programmes/tootuba", "Avapäev.jpg avapaev.jpg", "Avapäev.jpg>avapaev-2.jpg")]
    [InlineData("programmes/tootuba", "Programme.yaml", "")]
    [InlineData("programmes/tootuba", "feedbak fedback", "fedback>feedback")]
    public void A_proposed_name_is_free(string folder, string names, string proposed)
    {
        using var story = new Story();
        foreach (var name in names.Split(' '))
        {
            story.With($"content/{folder}/{name}", "---\ntitle: Leht\n---\nTekst.\n");
        }

        Assert.Equal(proposed.Split(' ', StringSplitOptions.RemoveEmptyEntries), Proposed(story, folder));
    }

    [Fact]
    public void The_name_of_a_programme_is_free()
    {
        using var story = new Story();
        var programme = story.Read(Story.Programme);
        story.With("content/programmes/Töötuba/programme.yaml", programme).With("content/programmes/TOOTUBA/programme.yaml", programme);
        Assert.Equal(["TOOTUBA>tootuba-2", "Töötuba>tootuba-3"], Proposed(story, "programmes"));
    }

    [Fact]
    public void A_long_name_stays_within_the_limit()
    {
        using var story = new Story();
        var slug = new string('a', 80);
        foreach (var name in (string[])[slug, slug + "a"])
        {
            story.With($"content/pages/{name}.md", "---\ntitle: Leht\n---\nTekst.\n");
        }

        Assert.Equal([$"{slug}a.md>{slug[..78]}-2.md"], Proposed(story, "pages"));
    }

    /// <summary>A name without a Latin letter leads to no other.</summary>
    [Fact]
    public void No_empty_name_is_proposed()
    {
        using var story = new Story().With("content/pages/教育.md", "---\ntitle: Leht\n---\nTekst.\n");
        Assert.Contains("help: rename it, preferably", story.Build().Error, StringComparison.Ordinal);
    }

    private static string[] Proposed(Story story, string folder) =>
        [
            .. Advice()
                .Matches(story.Build().Error)
                .Select(match => $"{match.Groups["path"].Value[$"content/{folder}/".Length..]}>{match.Groups["name"].Value}")
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(
        @"^(?<path>content/.*) (?:error|warning) SG\d+:.*(?:\n   .*)*?\n   help: .*rename it to `(?<name>[^`]+)`",
        RegexOptions.Multiline
    )]
    private static partial Regex Advice();
}
