using SiteGen.Tests.Changes;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Preview;

/// <summary>The preview follows changes, with the events of the system and without them.</summary>
public sealed class FollowingTests
{
    private const string Page = "koolitused/tootuba/index.html";

    public static TheoryData<string, bool> FoldersEitherWay =>
        new()
        {
            { "content", false },
            { "content", true },
            { "templates", false },
            { "templates", true },
        };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_change_is_seen(bool polls)
    {
        await using var served = new ServedStory(polls);
        served.Story.Append(Story.Programme, "related: [puudub]\n");
        await served.Until("SG0206");
        served.Story.Replace(Story.Programme, "related: [puudub]\n", "");
        await served.Until();
    }

    /// <summary>The record may be made anew, or for the first time, while the site is served.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_record_of_changes_is_followed(bool polls)
    {
        const string Changes = "muudatused/index.html";
        await using var served = new ServedStory(polls, hasRecord: true);
        await served.Until("SG0933");
        served.Story.WithRecord("#1,2022-01-21,tootuba,2021,completed,1,,2,,correction,");
        Assert.True((await served.Until()).Site!.Has(Changes));
        served.Story.WithRecord("#1,2022-01-21,tootuba,2021,completed,1,,kaks,,correction,");
        Assert.True((await served.Until("SG0931")).Site!.Has(Changes));
        served.Story.WithRecord();
        await served.Until();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Folders_count_even_without_files(bool polls)
    {
        await using var served = new ServedStory(polls);
        Directory.CreateDirectory(served.Story.At("content/programmes/tyhi"));
        await served.Until("SG0001"); // no programme.yaml
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_folder_of_own_templates_may_be_created_later(bool polls)
    {
        await using var served = new ServedStory(polls, hasTemplates: false);
        await served.Until();
        served.Story.With("templates/404.html", "<p>{{ olematu }}</p>\n");
        await served.Until("SG0404");
        served.Story.With("templates/404.html", "<h1>Oma</h1>\n");
        await served.Until();
        served.Story.Without("templates");
        await served.Until();
    }

    /// <summary>The new folder is followed like the old one, and what is missing is told while it is away.</summary>
    [Theory]
    [MemberData(nameof(FoldersEitherWay))]
    public async Task A_folder_may_be_deleted_and_created_again(string folder, bool polls)
    {
        await using var served = new ServedStory(polls);
        var (away, here) = (served.Story.At("away"), served.Story.At(folder));
        Copy(here, away);

        served.Story.Without(folder);
        var missing = await served.Until("SG0008");
        Assert.Equal([here], missing.Diagnostics.Select(static problem => problem.Path));
        Assert.NotNull(missing.Site!.Find(Page));

        Directory.Move(away, here);
        await served.Until();

        served.Story.Append(Story.Programme, "related: [puudub]\n");
        await served.Until("SG0206");
        Assert.Empty(served.Fallbacks);
    }

    /// <summary>The system reports nothing in the folder that is not there any more.</summary>
    [Fact]
    public async Task A_folder_may_be_replaced_by_another()
    {
        await using var served = new ServedStory(polls: false);
        var (next, here) = (served.Story.At("next"), served.Story.At("content"));
        Copy(here, next);
        served.Story.Append("next/programmes/tootuba/programme.yaml", "related: [puudub]\n");
        Directory.Move(here, served.Story.At("old"));
        Directory.Move(next, here);
        await served.Until("SG0206");
        served.Story.Replace(Story.Programme, "related: [puudub]\n", "");
        await served.Until();
    }

    [Fact]
    public async Task Without_the_events_of_the_system_files_are_compared_and_this_is_told_once()
    {
        await using var served = new ServedStory(polls: false);
        served.Watcher.Fail(new IOException("no watches are left"));
        served.Watcher.Fail(new IOException("no instances are left"));
        await served.Until();
        served.Story.Append(Story.Programme, "related: [puudub]\n");
        await served.Until("SG0206");
        served.Story.Replace(Story.Programme, "related: [puudub]\n", "");
        await served.Until();
        Assert.Equal(["no watches are left"], served.Fallbacks);
        Assert.True(served.Watcher.Renew()); // nothing is watched any more
    }

    /// <summary>What only a page shows, such as a broken link, is known once the page has been rendered.</summary>
    [Fact]
    public async Task A_state_is_told_once_every_page_is_known()
    {
        await using var served = new ServedStory(polls: false);
        await served.Next();
        served.Story.Append(Story.Programme, "notes: Vaata [lehte](puudub.md).\n");
        var state = await served.Next();
        Assert.Equal(["SG0302"], state.Errors.Select(static problem => problem.Descriptor.Id).Distinct());
        Assert.True(state.IsCurrent);

        served.Story.Append(Story.Programme, "related: [puudub]\n");
        Assert.False((await served.Next()).IsCurrent);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
