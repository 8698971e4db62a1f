using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>No page grows with the site, and pages of lists lead to everything. One institution takes part in every programme.</summary>
public sealed partial class PageBudgetTests : IDisposable
{
    private const int MaxBytes = 150_000;
    private const int MaxElements = 3_000;
    private const int MaxOnPage = 100;
    private const string Everywhere = "koikjal-vald";

    private readonly Story _story = new Story().Without("content");

    /// <summary>Three pages of a list show all that more of them would.</summary>
    public static TheoryData<int> Sizes => Night.IsOn ? [60, 1_000, 10_000] : [60, 300];

    public void Dispose() => _story.Dispose();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_page_is_small_and_passes_the_audit_and_lists_lead_to_all(int programmes)
    {
        new Corpus(programmes, seed: 1).WriteContent(_story.At("content"));
        TakePartInAll();
        Assert.Empty(Build.Run(_story.Request() with { Audit = true }).Diagnostics);

        var pages = Directory.EnumerateFiles(_story.At("site"), "*.html", SearchOption.AllDirectories);
        Assert.DoesNotContain(pages.Select(Measured), static page => page.Bytes > MaxBytes || page.Elements > MaxElements);

        var index = Directory.GetFiles(_story.At("site/otsing"));
        Assert.DoesNotContain(index, static part => new FileInfo(part).Length > 100_000);
        Assert.Equal($"{index.Length}", _story.Page("").Only(".find").GetAttribute("data-parts"));
        Assert.Equal(programmes, index.Sum(static part => Found().Count(File.ReadAllText(part))));
        Assert.Equal(programmes, Followed("koolitused/", "#koolitused + ul a").Distinct().Count());
        Assert.Equal(programmes, Followed($"asutused/{Everywhere}/", "tbody a").Count);
        Assert.Equal(
            Directory.EnumerateFiles(_story.At("site/asutused"), "koolitused-*.csv", SearchOption.AllDirectories).Count(),
            Followed("asutused/", "tbody a").Distinct().Count()
        );
        Assert.Equal(programmes, Followed("aastad/2021/", "#koolitused + ul a").Count);
        Assert.Equal(programmes, Followed("maakonnad/harju/", "#koolitused + ul a").Count);
    }

    private void TakePartInAll()
    {
        _story.Append(Story.Institutions, $"- {{id: {Everywhere}, name: Kõikjal vald, kind: municipality, county: Harju maakond}}\n");
        foreach (var file in Directory.EnumerateFiles(_story.At("content/programmes"), "programme.yaml", SearchOption.AllDirectories))
        {
            var text = Completed()
                .Replace(
                    File.ReadAllText(file),
                    static found => $"{found.Groups[1]}{int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture) + 1}"
                );
            File.WriteAllText(file, text.Replace("participants:\n", $"participants:\n      {Everywhere}: 1\n", StringComparison.Ordinal));
        }
    }

    private static (string Path, long Bytes, int Elements) Measured(string path)
    {
        var text = File.ReadAllText(path);
        return (path, new FileInfo(path).Length, StartTag().Count(text));
    }

    /// <summary>The targets of all links on the pages of a list, from the first to the last by "next page".</summary>
    private List<string> Followed(string address, string selector)
    {
        var (targets, here) = (new List<string>(), address);
        while (true)
        {
            var page = _story.Page(here);
            var links = page.Values(selector, "href");
            Assert.InRange(links.Length, 1, MaxOnPage);
            targets.AddRange(links.Select(link => LinksTests.Followed(here + "index.html", link)!));
            if (page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                return targets;
            }

            here = LinksTests.Followed(here + "index.html", next)![..^"index.html".Length];
        }
    }

    [GeneratedRegex(@"((?:completed|registered): )(\d+)")]
    private static partial Regex Completed();

    [GeneratedRegex("\"koolitused/[^\"]+/\"")]
    private static partial Regex Found();

    [GeneratedRegex("<[a-z]")]
    private static partial Regex StartTag();
}
