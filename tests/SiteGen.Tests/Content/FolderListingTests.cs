using SiteGen.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

public sealed class FolderListingTests : IDisposable
{
    private readonly Story _story = new Story()
        .With("kaust/fail.yaml", "")
        .With("kaust/.peidus", "")
        .With("kaust/sees/fail", "")
        .With("kaust/õppetöö ✓.md", "");

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Files_folders_and_links_are_listed_apart_in_ordinal_order_without_hidden_names()
    {
        File.CreateSymbolicLink(_story.At("kaust/viit-faili"), "fail.yaml");
        Directory.CreateSymbolicLink(_story.At("kaust/viit-kausta"), "sees");
        File.CreateSymbolicLink(_story.At("kaust/viit-tühja"), "ei-ole");

        var listing = FolderListing.Of(_story.At("kaust"));
        Assert.Equal(["fail.yaml", "õppetöö ✓.md"], listing.Files);
        Assert.Equal(["sees"], listing.Folders);
        Assert.Equal(["viit-faili", "viit-kausta", "viit-tühja"], listing.Links);
        Assert.True(listing.HasFile("fail.yaml") && listing.HasFolder("sees"));
        Assert.False(listing.HasFile("sees") || listing.HasFile("viit-faili") || listing.HasFolder("viit-kausta"));
    }

    [Fact]
    public void A_large_folder_is_listed_whole()
    {
        for (var number = 0; number < 3000; number++)
        {
            _story.With($"kaust/sees/{number}", "");
        }

        Assert.Equal(
            Directory.EnumerateFileSystemEntries(_story.At("kaust/sees")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            FolderListing.Of(_story.At("kaust/sees")).Files
        );
    }

    [Fact]
    public void What_is_no_folder_is_an_error()
    {
        Assert.Throws<DirectoryNotFoundException>(() => FolderListing.Of(_story.At("ei-ole")));
        Assert.ThrowsAny<IOException>(() => FolderListing.Of(_story.At("kaust/fail.yaml")));
    }
}
