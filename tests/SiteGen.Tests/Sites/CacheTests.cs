using System.Globalization;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A build that remembers the one before makes what depends on a change, and its site is that of a build that remembers nothing.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Other = "content/programmes/kursus/programme.yaml";
    private const string Page = "content/pages/meist.md";

    private readonly Story _story = new Story()
        .Replace(Story.Programme, "contacts:", "results:\n  - period: 2022\n    registered: 7\n    completed: 7\n    participants:\n      aru: 3\n      lepa: 4\ncontacts:");

    public CacheTests()
    {
        _story.With(Other, _story.Read(Story.Programme).Replace("lepa: 4", "lepa: 4 ", StringComparison.Ordinal).Replace("      aru: 3\n", "", StringComparison.Ordinal).Replace(": 7\n", ": 4\n", StringComparison.Ordinal));
        _story.With(Page, "---\ntitle: Meist\n---\nLoe [kursusest](/koolitused/kursus/).\n");
    }

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Nothing_is_made_where_nothing_changed()
    {
        var made = Made();
        var before = Writings();
        Assert.Equal(before.Count, made);
        Assert.Equal(0, Made());
        Assert.Equal(before, Writings());
    }

    [Fact]
    public void What_was_touched_long_ago_is_not_looked_into_again()
    {
        Thread.Sleep(TimeSpan.FromSeconds(2.5)); // as long as a disk's clock may stand still
        Made();
        Assert.Equal(0, Made());
        var last = File.ReadAllBytes(_story.At("cache/last"));
        Assert.Equal(0, Made());
        Assert.Equal(last, File.ReadAllBytes(_story.At("cache/last")));

        _story.Replace(Story.Programme, "completed: 7", "completed: 6").Replace(Story.Programme, "aru: 3", "aru: 2");
        AssertLikeClean();
        _story.With("content/programmes/kursus/feedback/01.md", "Hea kursus.\n");
        AssertLikeClean();
        _story.Without("site/index.html");
        AssertLikeClean();
    }

    [Fact]
    public void A_change_makes_the_fact_sheet_its_institutions_and_the_lists_and_nothing_else()
    {
        Made();
        var before = Writings();
        _story.Replace(Story.Programme, "completed: 7", "completed: 6").Replace(Story.Programme, "aru: 3", "aru: 2");

        AssertMade(before, [
            "andmed/index.html", "andmed/koolitused.csv", "andmed/osalejad.csv",
            "asutused/aru/index.html", "asutused/aru/koolitused.csv", "asutused/index.html", "asutused/lepa/index.html", "asutused/lepa/koolitused.csv",
            "feed.xml", "index.html", "koolitused/tootuba/andmed.json", "koolitused/tootuba/index.html", "koolitused/tootuba/osalejad.csv", "sitemap.xml",
        ]);
    }

    [Fact]
    public void A_new_voice_makes_the_files_of_its_programme_and_institutions_alone()
    {
        Made();
        var before = Writings();
        _story.With("content/programmes/kursus/feedback/01.md", "Hea kursus.\n");

        AssertMade(before, [
            "andmed/index.html", "andmed/koolitused.csv", "andmed/osalejad.csv", "asutused/index.html", "asutused/lepa/index.html", "asutused/lepa/koolitused.csv",
            "feed.xml", "index.html", "koolitused/kursus/andmed.json", "koolitused/kursus/index.html", "koolitused/kursus/osalejad.csv", "sitemap.xml",
        ]);
    }

    [Fact]
    public void A_page_that_leads_to_another_is_made_when_the_addresses_are_others()
    {
        Made();
        _story.Without("content/programmes/kursus");
        var run = _story.Build("--cache", _story.At("cache"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["SG0302"], run.Codes.Distinct());
    }

    [Fact]
    public void A_page_that_names_another_programme_is_made_when_that_has_another_title()
    {
        _story.Append(Story.Programme, "related: [kursus]\n");
        Made();
        _story.With(Other, _story.Read(Other).Replace("title: ", "title: Uus ", StringComparison.Ordinal));
        AssertLikeClean();
        Assert.Contains("Uus ", _story.Page("koolitused/tootuba/").QuerySelector("#seotud")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_makes_only_the_pages_that_depend_on_it()
    {
        _story.Append(Story.Programme, "schedule:\n  sessions:\n    - start: 2023-03-01\n      place: Tartu\n");
        Made("2023-01-01");
        Assert.Equal(2, Made("2024-01-01")); // the fact sheet and the feed
        AssertLikeClean("2024-01-01");
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
        var all = Made();
        _story.With(file, _story.Read(file).Replace(old, @new, StringComparison.Ordinal));
        Assert.Equal(all, Made());
        AssertLikeClean();
    }

    [Fact]
    public void Branches_may_share_it()
    {
        var here = _story.Read(Story.Programme);
        var there = here.Replace("completed: 7", "completed: 6", StringComparison.Ordinal).Replace("aru: 3", "aru: 2", StringComparison.Ordinal);
        foreach (var branch in (string[])[here, there, here, there])
        {
            _story.With(Story.Programme, branch);
            AssertLikeClean();
        }
    }

    [Fact]
    public void A_file_of_the_same_length_and_time_is_seen_to_be_another()
    {
        Made();
        var time = File.GetLastWriteTimeUtc(_story.At(Story.Programme));
        _story.Replace(Story.Programme, "registered: 7", "registered: 9");
        File.SetLastWriteTimeUtc(_story.At(Story.Programme), time);
        Assert.NotEqual(0, Made());
        AssertLikeClean();
    }

    [Fact]
    public void What_was_done_to_the_site_by_hand_is_undone()
    {
        Made();
        _story.With("site/index.html", "rikutud").With("site/koolitused/lisa.html", "lisa").Without("site/asutused/aru");
        AssertLikeClean();
    }

    [Fact]
    public void Problems_are_told_each_time()
    {
        _story.Replace(Story.Programme, "registered: 7", "registered: 9").With("content/programmes/kursus/feedback/01.md", "Vaata ![](/assets/pilt.svg).\n");
        var first = _story.Build("--cache", _story.At("cache"));
        var second = _story.Build("--cache", _story.At("cache"));
        Assert.NotEmpty(first.Codes);
        Assert.Equal(first.Codes, second.Codes);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        var run = _story.With("file", "").Build("--cache", _story.At("file"));
        Assert.Equal(["SG0607"], run.Codes);
        Assert.Equal(0, run.ExitCode);
        Assert.True(_story.Has("site/index.html"));
    }

    [Fact]
    public void Another_output_is_made_in_full()
    {
        var all = Made();
        Assert.Equal(all, Made(output: "mujal"));
        Assert.Equal(_story.Files(), _story.Files("mujal"));
    }

    [Fact]
    public void However_it_is_damaged_the_site_is_the_same()
    {
        Made();
        var damage = new Random(20261127);
        foreach (var file in Directory.GetFiles(_story.At("cache")))
        {
            var whole = File.ReadAllBytes(file);
            for (var number = 0; number < 12; number++)
            {
                var damaged = (byte[])whole.Clone();
                if (number % 3 == 0) damaged = damaged[..damage.Next(damaged.Length)];
                else damaged[damage.Next(damaged.Length)] ^= (byte)(1 << damage.Next(8));
                File.WriteAllBytes(file, damaged);
                _story.Replace(Story.Programme, number % 2 == 0 ? "completed: 7" : "completed: 6", number % 2 == 0 ? "completed: 6" : "completed: 7");
                _story.Replace(Story.Programme, number % 2 == 0 ? "aru: 3" : "aru: 2", number % 2 == 0 ? "aru: 2" : "aru: 3");
                AssertLikeClean();
            }
        }

        _story.Without("cache");
        AssertLikeClean();
    }

    /// <summary>Builds as at home, since in CI every page is made to be looked at; says how many files were made.</summary>
    private int Made(string? date = null, string output = "site", bool remembers = true)
    {
        var templates = Directory.Exists(_story.At("templates")) ? _story.At("templates") : Repository.Templates;
        var outcome = Build.Run(new BuildRequest(_story.At("content"), templates, _story.At(output))
        {
            Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Cache = remembers ? _story.At("cache") : null,
        });
        Assert.True(outcome.Done is not null, string.Join('\n', outcome.Diagnostics.Select(static problem => $"{problem.Path} {problem.Code.Id}")));
        return outcome.Done.Made;
    }

    private void AssertLikeClean(string? date = null)
    {
        Made(date);
        Made(date, "clean", remembers: false);
        Assert.Equal(_story.Files("clean"), _story.Files());
    }

    /// <summary>When each file of the site was written: a file that is kept is not written.</summary>
    private Dictionary<string, DateTime> Writings() => _story.Files().Keys.Where(static path => path != ".sitegen").ToDictionary(static path => path, path => File.GetLastWriteTimeUtc(_story.At("site/" + path)), StringComparer.Ordinal);

    private void AssertMade(Dictionary<string, DateTime> before, string[] expected)
    {
        var count = Made();
        var after = Writings();
        Assert.Equal(expected, after.Where(each => before[each.Key] != each.Value).Select(static each => each.Key).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length, count);
        AssertLikeClean();
    }
}
