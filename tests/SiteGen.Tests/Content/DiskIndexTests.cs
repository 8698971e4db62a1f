using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Tests.Content;

/// <summary>What a build remembers of the disk is believed only where a change since would surely show.</summary>
public sealed class DiskIndexTests : IDisposable
{
    private const long LongAfter = long.MaxValue;
    private const long AtOnce = 0;

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-index-").FullName;

    public DiskIndexTests() => File.WriteAllText(Path.Join(_folder, "a.md"), "a");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_touched_long_before_the_build_is_believed()
    {
        var index = Remembered(LongAfter);
        Assert.True(index.Refresh(2));
        Assert.True(index.TryKeep(_folder));
        Assert.False(index.HasNews);
    }

    [Fact]
    public void What_was_touched_just_before_it_is_looked_at_anew_though_it_seems_the_same()
    {
        var index = Remembered(AtOnce);
        Assert.False(index.Refresh(2));
        Assert.False(index.TryKeep(_folder));
        Look(index);
        Assert.True(index.HasNews);
    }

    [Fact]
    public void A_folder_is_not_believed_when_a_file_in_it_was_written_to()
    {
        var index = Remembered(LongAfter);
        File.AppendAllText(Path.Join(_folder, "a.md"), "b");
        Assert.False(index.Refresh(2));
        Assert.False(index.TryKeep(_folder));
    }

    [Fact]
    public void What_was_kept_is_known_to_the_build_after_the_next_too()
    {
        var index = Remembered(LongAfter);
        index.Refresh(2);
        index.TryKeep(_folder);
        Assert.True(Again(index, LongAfter).TryKeep(_folder));
    }

    /// <param name="begun">When the build began that looked, in nanoseconds.</param>
    private DiskIndex Remembered(long begun)
    {
        var index = new DiskIndex(PathTable.Empty, 0);
        Look(index);
        return Again(index, begun);
    }

    private void Look(DiskIndex index)
    {
        var folder = Folder.At(_folder, index);
        Assert.True(folder.Has("a.md"));
        folder.Print("a.md");
    }

    private static DiskIndex Again(DiskIndex index, long begun)
    {
        var card = new CardWriter();
        index.Write(card, begun);
        return new DiskIndex(PathTable.Read(new CardReader(card.Written.ToArray())), 0);
    }
}
