using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A failed build leaves the site unchanged; a successful one replaces it completely.</summary>
public sealed class AllOrNothingTests
{
    /// <summary>A mistake, and the code that reports it.</summary>
    public static TheoryData<string, string> Failures =>
        new()
        {
            { "unknown key", "SG0105" },
            { "figures that do not agree", "SG0202" },
            { "link that leads nowhere", "SG0302" },
            { "address that is taken", "SG0501" },
            { "template of one page", "SG0404" },
            { "template that cannot be read", "SG0402" },
            { "layout that cannot be read", "SG0402" },
            { "translation of one page", "SG0510" },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_build_that_fails_over_a_site_leaves_every_byte(string failure, string code)
    {
        using var story = new Story().WithOwnTemplates().Built();
        var before = story.Files();
        var run = Break(story, failure).Build();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Codes);
        Assert.Equal(before, story.Files());
        Assert.Equal(["content", "site", "templates"], Names(story));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_first_build_that_fails_leaves_nothing(string failure, string code)
    {
        using var story = new Story().WithOwnTemplates();
        Assert.Contains(code, Break(story, failure).Build().Codes);
        Assert.Equal(["content", "templates"], Names(story));
    }

    [Fact]
    public void A_build_that_fails_does_not_hinder_the_next()
    {
        using var story = new Story().Append(Story.Programme, "themse: [a]\n");
        story.Build();
        story.Replace(Story.Programme, "themse: [a]\n", "").Built();
        Assert.Equal("Töötuba", story.Page("koolitused/tootuba/").Only("h1").Words());
    }

    [Fact]
    public void A_programme_an_institution_a_page_and_an_asset_that_are_gone_leave_nothing()
    {
        using var story = new Story()
            .WithOwnTemplates()
            .With("templates/assets/lisa.css", "p {}")
            .With("content/pages/leht.md", "---\ntitle: Leht\n---\nTere.\n")
            .WithProgramme(
                "teine",
                "Teine",
                "updated: 2022-01-21, aliases: [vana], results: [{period: 2021, completed: 1, participants: {aru: 1}}]"
            )
            .Built();
        string[] gone =
        [
            "asutused/aru/index.html",
            "asutused/aru/koolitused-aru.csv",
            "koolitused/teine/index.html",
            "koolitused/teine/osalejad-teine.csv",
            "koolitused/teine/andmed-teine.json",
            "koolitused/vana/index.html",
            "leht/index.html",
            "assets/lisa.css",
        ];
        Assert.Empty(gone.Except(story.Files().Keys));

        story.Without("content/programmes/teine").Without("content/pages").Without("templates/assets/lisa.css").Built();
        Assert.Empty(gone.Intersect(story.Files().Keys));
        Assert.False(Directory.Exists(story.At("site/koolitused/teine")));
        Assert.DoesNotContain("Teine", story.Read("site/index.html"), StringComparison.Ordinal);

        using var fresh = new Story().Built();
        Assert.Equal(fresh.Files(), story.Files());
    }

    private static Story Break(Story story, string failure) =>
        failure switch
        {
            "unknown key" => story.Append(Story.Programme, "themse: [a]\n"),
            "figures that do not agree" => story.Append(Story.Programme, "results: [{period: 2021, registered: 1, completed: 2}]\n"),
            "link that leads nowhere" => story.Append(Story.Programme, "notes: \"[a](/ei-ole/)\"\n"),
            "address that is taken" => story.With("content/pages/andmed.md", "---\ntitle: A\n---\nB\n"),
            "template of one page" => story.With("templates/404.html", "<h1>{{ nimi_mida_ei_ole }}</h1>\n"),
            "template that cannot be read" => story.With("templates/404.html", "<h1>{{ if page }}</h1>\n"),
            "layout that cannot be read" => story.Append("templates/layout.html", "{{ if page }}"),
            "translation of one page" => story.Replace(
                "templates/strings/et.yaml",
                "  intro: Siit saad alla laadida kõik saidi arvud. Andmed on avatud ja neid võib taaskasutada.\n",
                ""
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(failure)),
        };

    private static IEnumerable<string> Names(Story story) =>
        Directory.EnumerateFileSystemEntries(story.At("")).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
