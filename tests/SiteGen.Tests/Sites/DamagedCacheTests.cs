using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>
/// Whatever became of the cache, the site or the clock between two builds, the site is that of a build that remembers nothing.
/// </summary>
public sealed class DamagedCacheTests : IDisposable
{
    private readonly CachedSite _site = new();
    private readonly Story _story;

    public DamagedCacheTests() => _story = _site.Story;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_file_of_the_same_length_and_time_is_seen_to_be_another()
    {
        _site.Made();
        var time = File.GetLastWriteTimeUtc(_story.At(Story.Programme));
        _story.Replace(Story.Programme, "registered: 7", "registered: 9");
        File.SetLastWriteTimeUtc(_story.At(Story.Programme), time);
        Assert.NotEqual(0, _site.Made());
        _site.AssertLikeClean();
    }

    [Fact]
    public void What_was_done_to_the_site_by_hand_is_undone()
    {
        _site.Made();
        _story.With("site/index.html", "rikutud").With("site/koolitused/lisa.html", "lisa").Without("site/asutused/aru");
        _site.AssertLikeClean();
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
        var all = _site.Made();
        Assert.Equal(all, _site.Made(output: "mujal"));
        Assert.Equal(_story.Files(), _story.Files("mujal"));
    }

    [Fact]
    public void A_part_that_another_build_left_is_not_taken_for_what_the_disk_said_to_this_one()
    {
        Thread.Sleep(CachedSite.UntilSettled);
        _site.Made();
        var earlier = File.ReadAllBytes(_story.At("cache/programmes"));
        _story.Replace(Story.Programme, "completed: 7", "completed: 6").Replace(Story.Programme, "aru: 3", "aru: 2");
        Thread.Sleep(CachedSite.UntilSettled);
        _site.Made();
        File.WriteAllBytes(_story.At("cache/programmes"), earlier);
        _story.Replace(CachedSite.Other, "title: ", "title: Uus ");
        _site.AssertLikeClean();
    }

    [Fact]
    public void However_it_is_damaged_the_site_is_the_same()
    {
        _site.Made();
        var damage = new Random(20261127);
        foreach (var file in Directory.GetFiles(_story.At("cache")))
        {
            var whole = File.ReadAllBytes(file);
            for (var number = 0; number < 12; number++)
            {
                var damaged = (byte[])whole.Clone();
                if (number % 3 == 0)
                {
                    damaged = damaged[..damage.Next(damaged.Length)];
                }
                else
                {
                    damaged[damage.Next(damaged.Length)] ^= (byte)(1 << damage.Next(8));
                }

                File.WriteAllBytes(file, damaged);
                _story.Replace(
                    Story.Programme,
                    number % 2 == 0 ? "completed: 7" : "completed: 6",
                    number % 2 == 0 ? "completed: 6" : "completed: 7"
                );
                _story.Replace(Story.Programme, number % 2 == 0 ? "aru: 3" : "aru: 2", number % 2 == 0 ? "aru: 2" : "aru: 3");
                _site.AssertLikeClean();
            }
        }

        _story.Without("cache");
        _site.AssertLikeClean();
    }
}
