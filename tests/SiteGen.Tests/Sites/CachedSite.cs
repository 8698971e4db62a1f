using System.Globalization;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A site of two programmes, an institution of each and one of both, that is built with a cache and without.</summary>
internal sealed class CachedSite : IDisposable
{
    /// <summary>As long as a disk's clock may stand still: what was touched longer ago is not looked into again.</summary>
    public static readonly TimeSpan UntilSettled = TimeSpan.FromSeconds(2.5);

    public const string Other = "content/programmes/kursus/programme.yaml";
    private const string Page = "content/pages/meist.md";

    public Story Story { get; } =
        new Story().Replace(
            Story.Programme,
            "contacts:",
            "results:\n  - period: 2022\n    registered: 7\n    completed: 7\n    participants:\n      aru: 3\n      lepa: 4\ncontacts:"
        );

    public CachedSite()
    {
        Story.With(
            Other,
            Story
                .Read(Story.Programme)
                .Replace("lepa: 4", "lepa: 4 ", StringComparison.Ordinal)
                .Replace("      aru: 3\n", "", StringComparison.Ordinal)
                .Replace(": 7\n", ": 4\n", StringComparison.Ordinal)
        );
        Story.With(Page, "---\ntitle: Meist\n---\nLoe [kursusest](/koolitused/kursus/).\n");
    }

    public void Dispose() => Story.Dispose();

    /// <summary>Builds as at home, since in CI every page is made to be looked at; says how many files were made.</summary>
    public int Made(string? date = null, string output = "site", bool remembers = true)
    {
        var templates = Directory.Exists(Story.At("templates")) ? Story.At("templates") : Repository.Templates;
        var outcome = Build.Run(
            new BuildRequest(Story.At("content"), templates, Story.At(output))
            {
                Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Cache = remembers ? Story.At("cache") : null,
            }
        );
        Assert.True(
            outcome.Done is not null,
            string.Join('\n', outcome.Diagnostics.Select(static problem => $"{problem.Path} {problem.Descriptor.Id}"))
        );
        return outcome.Done.Made;
    }

    public void AssertLikeClean(string? date = null)
    {
        Made(date);
        Made(date, "clean", remembers: false);
        Assert.Equal(Story.Files("clean"), Story.Files());
    }

    /// <summary>When each file of the site was written: a file that is kept is not written.</summary>
    public Dictionary<string, DateTime> Writings() =>
        Story
            .Files()
            .Keys.Where(static path => path != ".sitegen")
            .ToDictionary(static path => path, path => File.GetLastWriteTimeUtc(Story.At("site/" + path)), StringComparer.Ordinal);

    public void AssertMade(Dictionary<string, DateTime> before, string[] expected)
    {
        var count = Made();
        var after = Writings();
        Assert.Equal(
            expected,
            after.Where(each => before[each.Key] != each.Value).Select(static each => each.Key).Order(StringComparer.Ordinal)
        );
        Assert.Equal(expected.Length, count);
        AssertLikeClean();
    }
}
