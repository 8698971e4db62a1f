using SiteGen.Files;
using SiteGen.Tests.Content;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Importing;

/// <summary>What an import does to files: it follows no link, waits for no pipe, and leaves everything or nothing.</summary>
public sealed class ImportedFilesTests : IDisposable
{
    private const string Elsewhere = "mujal";

    private readonly RegistrationList _list = new();

    public ImportedFilesTests() => _list.Write("Rae vald;läbinud", "Jõelätme vald;läbinud");

    public void Dispose() => _list.Dispose();

    [Theory]
    [InlineData(Story.Programme, false)]
    [InlineData(Story.Programme, true)]
    [InlineData(RegistrationList.Institutions, false)]
    [InlineData(RegistrationList.Institutions, true)]
    [InlineData("content/programmes/tootuba", false)]
    [InlineData("content/programmes/tootuba", true)]
    [InlineData("content/programmes", false)]
    public void A_link_is_not_followed(string path, bool dryRun)
    {
        var target = _list.Story.At(Elsewhere);
        Directory.Move(_list.Story.At(path), target);
        File.CreateSymbolicLink(_list.Story.At(path), target);
        var before = Seen();

        Assert.NotEqual(0, Run(dryRun));
        Assert.Equal(before, Seen());
        Assert.True(new FileInfo(_list.Story.At(path)).LinkTarget is not null);
    }

    [Theory]
    [InlineData(Story.Programme, false)]
    [InlineData(Story.Programme, true)]
    [InlineData(RegistrationList.Institutions, false)]
    [InlineData("list.csv", false)]
    [InlineData("list.csv", true)]
    public void A_pipe_or_a_folder_in_the_place_of_a_file_is_refused(string path, bool dryRun)
    {
        _list.Story.Without(path);
        SpecialFile.Pipe(_list.Story.At(path));
        Assert.NotEqual(0, Run(dryRun));

        File.Delete(_list.Story.At(path));
        Directory.CreateDirectory(_list.Story.At(path));
        Assert.NotEqual(0, Run(dryRun));
        Assert.Empty(Directory.GetFileSystemEntries(_list.Story.At(path)));
    }

    /// <summary>The aliases are saved first: an import that breaks off behind them has only learned a spelling.</summary>
    [Theory]
    [InlineData("folder")]
    [InlineData("link")]
    [InlineData("pipe")]
    public void What_stands_at_the_place_of_the_draft_stops_the_second_file_only(string kind)
    {
        var draft = AtomicFile.DraftOf(_list.Story.At(Story.Programme));
        var target = _list.Story.At(Elsewhere);
        File.WriteAllText(target, "siin");
        var before = _list.Story.Read(Story.Programme);
        switch (kind)
        {
            case "folder":
                Directory.CreateDirectory(Path.Join(draft, "sees"));
                break;
            case "link":
                File.CreateSymbolicLink(draft, target);
                break;
            default:
                SpecialFile.Pipe(draft);
                break;
        }

        Assert.Equal(1, Run(dryRun: false));
        Assert.Equal(before, _list.Story.Read(Story.Programme));
        Assert.Equal("siin", File.ReadAllText(target));
        Assert.Contains("Jõelätme vald", _list.Story.Read(RegistrationList.Institutions), StringComparison.Ordinal);
        Assert.Equal(0, _list.Story.Build().ExitCode);
    }

    [Fact]
    public void A_dry_run_touches_nothing()
    {
        var before = Seen();
        Assert.Equal(0, Run(dryRun: true));
        Assert.Equal(before, Seen());
    }

    private int Run(bool dryRun) => _list.Run("list.csv", ["--accept-likely", .. dryRun ? new[] { "--dry-run" } : []]).Code;

    /// <summary>Name, time and bytes of all that is there.</summary>
    private string[] Seen() =>
        [
            .. new DirectoryInfo(_list.Story.At(""))
                .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Select(each =>
                    $"{each.FullName} {each.LastWriteTimeUtc:O} "
                    + (each is FileInfo ? Convert.ToHexString(File.ReadAllBytes(each.FullName)) : "")
                )
                .Order(StringComparer.Ordinal),
        ];
}
