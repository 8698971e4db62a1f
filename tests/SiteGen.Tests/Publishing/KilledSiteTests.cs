using System.Diagnostics;
using System.Security.Cryptography;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// Complete builds in a process that is killed at a random instant while it replaces an existing site. Runs alone, because other tests
/// would slow the builds down.
/// </summary>
[Collection(nameof(Alone))]
public sealed class KilledSiteTests
{
    private const int Workers = 2;
    private const int BuildsOfInterest = 2;

    private static readonly int _kills = Night.Times(12);

    [Fact]
    public async Task A_killed_build_leaves_the_old_site_or_the_new_one_and_does_not_hinder_the_next() =>
        await Task.WhenAll(
            Enumerable.Range(0, Workers).Select(worker => Task.Run(() => KillAndLook(new Random(20220121 + worker), _kills / Workers)))
        );

    private static void KillAndLook(Random instants, int kills)
    {
        using var story = TwoVersions();
        string[] versions = [story.At("content"), story.At("other")];
        string[] options = ["--templates", Repository.Templates, "--output", story.At("out/site"), "--date", $"{Story.Today:O}"];
        string[] clean = [Clean(story, versions[0]), Clean(story, versions[1])];
        Assert.NotEqual(clean[0], clean[1]);
        LoopingSite.Build(versions[0], options);

        var life = LifeOfAnUnkilledOne(versions, options);
        for (var kill = 0; kill < kills; kill++)
        {
            using (var build = LoopingSite.Start(versions, options))
            {
                KillAfter(build, life * instants.NextDouble());
            }

            Assert.Contains(Print(story, "out/site"), clean);

            var next = instants.Next(2);
            LoopingSite.Build(versions[next], options);
            Assert.Equal(clean[next], Print(story, "out/site"));
            Assert.Equal(
                ["site"],
                Directory.EnumerateFileSystemEntries(story.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            );
        }
    }

    /// <summary>Two versions with pages that are added, removed and changed.</summary>
    private static Story TwoVersions()
    {
        var story = new Story().WithProgramme("vana", "Vana").With("content/pages/leht.md", "---\ntitle: Leht\n---\nTere.\n");
        foreach (var (path, bytes) in story.Files("content"))
        {
            story.With("other/" + path, bytes);
        }

        return story
            .Without("other/programmes/vana")
            .Replace("other/programmes/tootuba/programme.yaml", "Töötuba", "Teine töötuba")
            .Append("other/programmes/tootuba/programme.yaml", "results: [{period: 2021, completed: 1, participants: {aru: 1}}]\n")
            .With("other/programmes/tootuba/feedback/01.md", "Hea.\n")
            .With("other/programmes/uus/programme.yaml", story.Read(Story.Programme).Replace("Töötuba", "Uus", StringComparison.Ordinal));
    }

    /// <summary>Builds a version without an existing output.</summary>
    private static string Clean(Story story, string version)
    {
        LoopingSite.Build(version, ["--templates", Repository.Templates, "--output", story.At("clean"), "--date", $"{Story.Today:O}"]);
        var clean = Print(story, "clean");
        story.Without("clean");
        return clean;
    }

    /// <summary>Measures how long an uninterrupted build takes on this machine.</summary>
    private static TimeSpan LifeOfAnUnkilledOne(string[] versions, string[] options)
    {
        using var build = LoopingSite.Start(versions, options);
        var watch = Stopwatch.StartNew();
        for (var built = 0; built < BuildsOfInterest; built++)
        {
            build.StandardOutput.ReadLine();
        }

        var life = watch.Elapsed;
        KillAfter(build, TimeSpan.Zero);
        return life;
    }

    private static void KillAfter(Process build, TimeSpan delay)
    {
        Thread.Sleep(delay);
        build.Kill();
        build.WaitForExit();
    }

    /// <summary>The paths of all files with a hash of their contents.</summary>
    private static string Print(Story story, string site) =>
        string.Join('\n', story.Files(site).Select(static file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}"));
}
