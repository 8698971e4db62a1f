using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// A build that remembers the one before makes what depends on a change, and its site is that of a build that remembers nothing.
/// </summary>
public sealed class CacheTests : IDisposable
{
    private readonly CachedSite _site = new();
    private readonly Story _story;

    public CacheTests() => _story = _site.Story;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Nothing_is_made_where_nothing_changed()
    {
        var made = _site.Made();
        var before = _site.Writings();
        Assert.Equal(before.Count, made);
        Assert.Equal(0, _site.Made());
        Assert.Equal(before, _site.Writings());
    }

    [Fact]
    public void What_was_touched_long_ago_is_not_looked_into_again()
    {
        Thread.Sleep(CachedSite.UntilSettled);
        _site.Made();
        Assert.Equal(0, _site.Made());
        var last = File.ReadAllBytes(_story.At("cache/last"));
        Assert.Equal(0, _site.Made());
        Assert.Equal(last, File.ReadAllBytes(_story.At("cache/last")));

        _story.Replace(Story.Programme, "completed: 7", "completed: 6").Replace(Story.Programme, "aru: 3", "aru: 2");
        _site.AssertLikeClean();
        _story.With("content/programmes/kursus/feedback/01.md", "Hea kursus.\n");
        _site.AssertLikeClean();
        _story.Without("site/index.html");
        _site.AssertLikeClean();
    }

    [Fact]
    public void A_change_makes_the_fact_sheet_its_institutions_and_the_lists_and_nothing_else()
    {
        _site.Made();
        var before = _site.Writings();
        _story.Replace(Story.Programme, "completed: 7", "completed: 6").Replace(Story.Programme, "aru: 3", "aru: 2");

        _site.AssertMade(
            before,
            [
                "andmed/index.html",
                "andmed/koolitused.csv",
                "andmed/osalejad.csv",
                "asutused/aru/index.html",
                "asutused/aru/koolitused.csv",
                "asutused/index.html",
                "asutused/lepa/index.html",
                "asutused/lepa/koolitused.csv",
                "feed.xml",
                "index.html",
                "koolitused/tootuba/andmed.json",
                "koolitused/tootuba/index.html",
                "koolitused/tootuba/osalejad.csv",
                "sitemap.xml",
            ]
        );
    }

    [Fact]
    public void A_new_voice_makes_the_files_of_its_programme_and_institutions_alone()
    {
        _site.Made();
        var before = _site.Writings();
        _story.With("content/programmes/kursus/feedback/01.md", "Hea kursus.\n");

        _site.AssertMade(
            before,
            [
                "andmed/index.html",
                "andmed/koolitused.csv",
                "andmed/osalejad.csv",
                "asutused/index.html",
                "asutused/lepa/index.html",
                "asutused/lepa/koolitused.csv",
                "feed.xml",
                "index.html",
                "koolitused/kursus/andmed.json",
                "koolitused/kursus/index.html",
                "koolitused/kursus/osalejad.csv",
                "sitemap.xml",
            ]
        );
    }

    [Fact]
    public void A_page_that_leads_to_another_is_made_when_the_addresses_are_others()
    {
        _site.Made();
        _story.Without("content/programmes/kursus");
        var run = _story.Build("--cache", _story.At("cache"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["SG0302"], run.Codes.Distinct());
    }

    [Fact]
    public void A_page_that_names_another_programme_is_made_when_that_has_another_title()
    {
        _story.Append(Story.Programme, "related: [kursus]\n");
        _site.Made();
        _story.With(CachedSite.Other, _story.Read(CachedSite.Other).Replace("title: ", "title: Uus ", StringComparison.Ordinal));
        _site.AssertLikeClean();
        Assert.Contains(
            "Uus ",
            _story.Page("koolitused/tootuba/").QuerySelector("#seotud")!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_day_makes_only_the_pages_that_depend_on_it()
    {
        _story.Append(Story.Programme, "schedule:\n  sessions:\n    - start: 2023-03-01\n      place: Tartu\n");
        _site.Made("2023-01-01");
        Assert.Equal(2, _site.Made("2024-01-01")); // the fact sheet and the feed
        _site.AssertLikeClean("2024-01-01");
    }

    [Theory]
    [InlineData(Story.Site, "title: ", "title: Uued ")]
    [InlineData(Story.Institutions, "name: Aru vald", "name: Aaru vald")]
    [InlineData("templates/layout.html", "<body", "<body class=\"uus\"")]
    [InlineData("templates/strings/et.yaml", "Faktileht", "Infoleht")]
    [InlineData("templates/assets/site.css", "{", " {")]
    public void What_every_page_is_made_from_makes_all_of_them(string file, string old, string @new)
    {
        _story.WithOwnTemplates();
        var all = _site.Made();
        _story.With(file, _story.Read(file).Replace(old, @new, StringComparison.Ordinal));
        Assert.Equal(all, _site.Made());
        _site.AssertLikeClean();
    }

    [Fact]
    public void Branches_may_share_it()
    {
        var here = _story.Read(Story.Programme);
        var there = here.Replace("completed: 7", "completed: 6", StringComparison.Ordinal)
            .Replace("aru: 3", "aru: 2", StringComparison.Ordinal);
        foreach (var branch in (string[])[here, there, here, there])
        {
            _story.With(Story.Programme, branch);
            _site.AssertLikeClean();
        }
    }

    [Fact]
    public void Problems_are_told_each_time()
    {
        _story
            .Replace(Story.Programme, "registered: 7", "registered: 9")
            .With("content/programmes/kursus/feedback/01.md", "Vaata ![](/assets/pilt.svg).\n");
        var first = _story.Build("--cache", _story.At("cache"));
        var second = _story.Build("--cache", _story.At("cache"));
        Assert.NotEmpty(first.Codes);
        Assert.Equal(first.Codes, second.Codes);
    }
}
