using System.IO.Compression;
using System.Text.RegularExpressions;
using SiteGen.Pages.Data;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The release is whole, says of itself whose it is, and changes with nothing but the content.</summary>
public sealed partial class ReleaseTests(ShippedSite site)
{
    [Fact]
    public void No_text_of_the_interface_changes_a_data_file()
    {
        using var usual = new Story().WithShippedContent().Built();
        using var reworded = new Story().WithShippedContent().WithOwnTemplates();
        reworded
            .With(
                "templates/strings/et.yaml",
                Text().Replace(reworded.Read("templates/strings/et.yaml"), static text => text.Value + " teisiti")
            )
            .Built();

        Assert.NotEqual(usual.Read("site/index.html"), reworded.Read("site/index.html"));
        Assert.Equal(DataOf(usual), DataOf(reworded));
    }

    [Fact]
    public void Everything_that_is_listed_is_there_and_the_archive_holds_it()
    {
        Assert.All(ReleaseFile.All, file => Assert.True(site.Story.Has("site/" + file.Path), file.Name));
        using var archive = ZipFile.OpenRead(site.Story.At("site/" + ReleaseFile.Archive.Path));
        Assert.Equal(
            ReleaseFile.All.Except([ReleaseFile.Archive]).Select(static file => file.Name).Order(StringComparer.Ordinal),
            archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)
        );
        foreach (var entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(bytes);
            Assert.Equal(site.Story.Files()["andmed/" + entry.Name], bytes.ToArray());
        }
    }

    /// <summary>Neither the moment nor the machine is told, so two builds have the same bytes.</summary>
    [Theory]
    [InlineData("andmed/koik.zip")]
    [InlineData("andmed/andmed.xlsx")]
    public void An_archive_tells_nothing_of_when_and_where_it_was_made(string path)
    {
        using var archive = ZipFile.OpenRead(site.Story.At("site/" + path));
        Assert.NotEmpty(archive.Entries);
        Assert.All(
            archive.Entries,
            static entry =>
            {
                Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
                Assert.Equal(0, entry.ExternalAttributes);
            }
        );
        var central = site.Story.Files()[path].AsSpan();
        Assert.Equal(0, central[central.LastIndexOf("PK\u0001\u0002"u8) + 5]);
    }

    [Fact]
    public void A_file_keeps_its_own_name_wherever_it_is_saved()
    {
        var names = DataOf(site.Story).Keys.Select(static path => Path.GetFileName(path)).ToArray();
        Assert.Distinct(names);
        Assert.All(
            DataOf(site.Story).Keys.Where(static path => !path.StartsWith("andmed/", StringComparison.Ordinal)),
            path => Assert.Contains(path.Split('/')[1], Path.GetFileName(path), StringComparison.Ordinal)
        );
    }

    /// <summary>The data files by path.</summary>
    private static SortedDictionary<string, byte[]> DataOf(Story story) =>
        new(
            story
                .Files()
                .Where(static file => Path.GetExtension(file.Key) is ".csv" or ".json" or ".xlsx" or ".zip" or ".ttl" or ".ics")
                // The index of the search is a part of the pages.
                .Where(static file => !file.Key.StartsWith("otsing/", StringComparison.Ordinal))
                .ToDictionary(),
            StringComparer.Ordinal
        );

    /// <summary>A text on the line of its key, neither quoted nor folded.</summary>
    [GeneratedRegex(@"(?<=^ +[a-z_]+: )[A-ZÕÄÖÜ][^:#{}\n]*$", RegexOptions.Multiline)]
    private static partial Regex Text();
}
