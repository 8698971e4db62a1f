using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Files;
using SiteGen.Tests.Content;
using SiteGen.Tests.Publishing;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Editing;

/// <summary>How an edited file takes the place of the old one.</summary>
public sealed class ReplacedFileTests : IDisposable
{
    private const string Name = "programmes/tootuba/programme.yaml";
    private const string Secret = "ei tohi muutuda\n";

    private readonly Story _story = new Story().With("mujal/fail.txt", Secret);
    private readonly DiagnosticBag _problems = new();

    private string Path => _story.At(Story.Programme);

    private string Draft => AtomicFile.DraftOf(Path);

    public void Dispose() => _story.Dispose();

    [Fact]
    public void Killed_at_any_instant_it_is_the_old_version_or_the_new_one()
    {
        var instants = new Random(20_261_117);
        _story.With("mujal/a.yaml", LoopingEdit.TextOf(0));
        var folder = _story.At("mujal");
        for (var kill = 0; kill < 40; kill++)
        {
            using (var edit = LoopingEdit.Start(folder))
            {
                var watch = Stopwatch.StartNew();
                var delay = TimeSpan.FromMicroseconds(instants.Next(20_000));
                while (watch.Elapsed < delay)
                {
                    Thread.SpinWait(50);
                }

                edit.Kill();
                edit.WaitForExit();
            }

            var text = _story.Read("mujal/a.yaml");
            var version = int.Parse(text[9..text.IndexOf('\n', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
            Assert.Equal(LoopingEdit.TextOf(version), text);
            Assert.True(LoopingEdit.Edit(folder, 0, _problems));
            Assert.Equal(["a.yaml", "fail.txt"], Names("mujal"));
        }
    }

    /// <summary>Each edit is made, or refused because the file changed; none is lost or mixed.</summary>
    [Fact]
    public void Edits_of_several_processes_do_not_mix()
    {
        _story.With("mujal/a.yaml", LoopingEdit.TextOf(0));
        using (var one = LoopingEdit.Start(_story.At("mujal")))
        using (var other = LoopingEdit.Start(_story.At("mujal")))
        {
            for (var version = 0; version < 50; version++)
            {
                LoopingEdit.Edit(_story.At("mujal"), version, new DiagnosticBag());
                var text = ReadShared(_story.At("mujal/a.yaml"));
                Assert.Equal(LoopingEdit.TextOf(0)[10..], text[text.IndexOf('\n', StringComparison.Ordinal)..]);
            }

            one.Kill();
            other.Kill();
            one.WaitForExit();
            other.WaitForExit();
        }

        Assert.True(LoopingEdit.Edit(_story.At("mujal"), 7, _problems));
        Assert.Equal(["a.yaml", "fail.txt"], Names("mujal"));
    }

    [Fact]
    public void A_draft_that_was_left_behind_is_ignored_and_then_removed()
    {
        _story.With("content/programmes/tootuba/.programme.yaml.sitegen-1", "title: pool");
        Assert.Equal(0, _story.Build().ExitCode);
        Assert.True(Save());
        Assert.Equal(["programme.yaml"], Names("content/programmes/tootuba"));
    }

    [Fact]
    public void A_link_in_place_of_the_file_is_not_followed()
    {
        Assert.True(Save());
        var file = Open()!;
        _story.Without(Story.Programme);
        File.CreateSymbolicLink(Path, _story.At("mujal/fail.txt"));
        Assert.False(file.Save(_problems));
        Assert.Null(Open());
        AssertRefused("SG0006", "SG0152");
        Assert.NotNull(new FileInfo(Path).LinkTarget);
    }

    [Theory]
    [InlineData("content/programmes")]
    [InlineData("content/programmes/tootuba")]
    public void A_folder_that_is_a_link_is_not_followed(string folder)
    {
        Directory.Move(_story.At(folder), _story.At("mujal/kaust"));
        Directory.CreateSymbolicLink(_story.At(folder), _story.At("mujal/kaust"));
        Assert.Null(Open());
        AssertRefused("SG0006");
    }

    /// <summary>Git can carry links; whoever writes through one overwrites a file of the user.</summary>
    [Theory]
    [InlineData("mujal/fail.txt")]
    [InlineData("mujal/puudub.txt")]
    public void A_link_in_place_of_the_draft_is_not_followed(string target)
    {
        File.CreateSymbolicLink(Draft, _story.At(target));
        Assert.False(Save());
        AssertRefused("SG0152");
        Assert.NotNull(new FileInfo(Draft).LinkTarget);
        Assert.False(_story.Has("mujal/puudub.txt"));
    }

    [Fact]
    public async Task A_pipe_in_place_of_the_draft_holds_nothing_up()
    {
        SpecialFile.Pipe(Draft);
        Assert.False(await Task.Run(Save).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        AssertRefused("SG0152");
    }

    [Fact]
    public void A_file_that_someone_saves_meanwhile_is_theirs()
    {
        var file = Open()!;
        _story.Append(Story.Programme, "notes: Uus.\n");
        Assert.True(file.Edit(Edit, _problems));
        Assert.False(file.Save(_problems));
        AssertRefused("SG0011");
        Assert.EndsWith("notes: Uus.\n", _story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void Permissions_and_group_are_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "files here have no such permissions");
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherRead;
            File.SetUnixFileMode(Path, Mode);
            SpecialFile.Shell(_story.At("content"), $"[ $(id -u) != 0 ] || chown 1234:4321 '{Path}'");
            var owner = Owner();
            Assert.True(Save());
            Assert.Equal((Mode, owner), (File.GetUnixFileMode(Path), Owner()));
        }

        string Owner()
        {
            SpecialFile.Shell(_story.At("content"), $"ls -ln '{Path}' | cut -d' ' -f3,4 > '{_story.At("owner")}'");
            return _story.Read("owner");
        }
    }

    [Fact]
    public void A_disk_that_is_full_or_may_only_be_read_leaves_the_file()
    {
        using var disk = new SmallDisk(_story.At("disk"));
        _story.With("disk/a.yaml", LoopingEdit.TextOf(1));
        var before = _story.Read("disk/a.yaml");
        disk.SetReadOnly(true);
        Assert.False(LoopingEdit.Edit(_story.At("disk"), 2, _problems));
        disk.SetReadOnly(false);
        disk.Resize(((before.Length + 4095) / 4096 * 4) + 8);
        Assert.False(LoopingEdit.Edit(_story.At("disk"), 2, _problems));
        Assert.Equal(["SG0016"], Codes().Distinct());
        Assert.Equal(3, _problems.Sorted().ExitCode());
        Assert.Equal(before, _story.Read("disk/a.yaml"));
        Assert.Equal(["a.yaml"], Names("disk"));
    }

    [Fact]
    public void An_edit_that_cannot_be_made_says_where_and_writes_nothing()
    {
        _story.Append(Story.Programme, "results:\n  # suurimad\n  - period: 2022\n");
        var before = _story.Read(Story.Programme);
        var file = Open()!;
        Assert.False(file.Edit(new ReplaceValue(YamlPath.Root.Key("results"), YamlText.Of("x")), _problems) && file.Save(_problems));
        var problem = Assert.Single(_problems.Sorted());
        Assert.Equal(("SG0151", 12), (problem.Descriptor.Id, problem.Span?.Line));
        Assert.Equal(before, _story.Read(Story.Programme));

        _story.Append(Story.Programme, "results: 1\n");
        Assert.False(Open()!.Edit(Edit, _problems));
        Assert.Contains("the file has errors", $"{_problems.Sorted()[0].Detail}", StringComparison.Ordinal);
    }

    /// <summary>As programs read that know no locks.</summary>
    private static string ReadShared(string path)
    {
        using var file = NativeFile.Open(path, path);
        var bytes = new byte[RandomAccess.GetLength(file)];
        return Encoding.UTF8.GetString(bytes, 0, RandomAccess.Read(file, bytes, 0));
    }

    private static SetKey Edit => new(YamlPath.Root, "subtitle", YamlText.Of("Uus")) { After = ["title"] };

    private EditedFile? Open() => EditedFile.Open(_story.At("content"), Name, _problems);

    private bool Save() => Open() is { } file && file.Edit(Edit, _problems) && file.Save(_problems);

    private string[] Codes() => [.. _problems.Sorted().Select(static problem => problem.Descriptor.Id)];

    private string?[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(_story.At(folder)).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal)];

    private void AssertRefused(params string[] codes)
    {
        Assert.Equal(codes, Codes().Order());
        Assert.Equal(Secret, _story.Read("mujal/fail.txt"));
    }
}
