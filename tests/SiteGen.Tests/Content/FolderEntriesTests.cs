using SiteGen.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

public sealed class FolderEntriesTests : IDisposable
{
    private readonly Story _story = new Story()
        .With("kaust/fail.yaml", "")
        .With("kaust/.peidus", "")
        .With("kaust/sees/fail", "")
        .With("kaust/õppetöö ✓.md", "");

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Each_entry_is_told_by_its_name_and_kind_and_links_are_not_followed()
    {
        File.CreateSymbolicLink(_story.At("kaust/viit-faili"), "fail.yaml");
        Directory.CreateSymbolicLink(_story.At("kaust/viit-kausta"), "sees");
        File.CreateSymbolicLink(_story.At("kaust/viit-tühja"), "ei-ole");
        Assert.Equal(
            [
                (".peidus", EntryKind.File),
                ("fail.yaml", EntryKind.File),
                ("sees", EntryKind.Folder),
                ("viit-faili", EntryKind.Link),
                ("viit-kausta", EntryKind.Link),
                ("viit-tühja", EntryKind.Link),
                ("õppetöö ✓.md", EntryKind.File),
            ],
            FolderEntries
                .Of(_story.At("kaust"))
                .Select(static entry => (entry.Name, entry.Kind))
                .OrderBy(static entry => entry.Name, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Where_files_have_numbers_they_are_those_of_their_stamps()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells them");
        Assert.All(
            FolderEntries.Of(_story.At("kaust")),
            entry => Assert.Equal(FileStamp.Of(_story.At($"kaust/{entry.Name}"))?.Id, entry.Id)
        );
    }

    [Fact]
    public void A_large_folder_is_told_whole()
    {
        for (var number = 0; number < 3000; number++)
        {
            _story.With($"kaust/sees/{number}", "");
        }

        Assert.Equal(
            Directory.EnumerateFileSystemEntries(_story.At("kaust/sees")).Select(Path.GetFileName).Order(),
            FolderEntries.Of(_story.At("kaust/sees")).Select(static entry => entry.Name).Order()
        );
    }

    [Fact]
    public void What_is_no_folder_is_an_error()
    {
        Assert.Throws<DirectoryNotFoundException>(() => FolderEntries.Of(_story.At("ei-ole")));
        Assert.ThrowsAny<IOException>(() => FolderEntries.Of(_story.At("kaust/fail.yaml")));
    }
}
