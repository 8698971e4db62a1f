using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Stories;
using SiteGen.Text;

namespace SiteGen.Tests.Content;

/// <summary>Files that change between listing and reading, for example because an editor saves during a build.</summary>
public sealed class UnsteadyFileTests
{
    private const string Page = "---\ntitle: Leht\n---\nTere.\n";
    private const string Feedback = "content/programmes/tootuba/feedback/01.md";

    /// <summary>Changes to a file between listing and reading, with the expected code.</summary>
    public static TheoryData<string, string> Changes =>
        new()
        {
            { "vanishes", "SG0011" },
            { "becomes a folder", "SG0011" },
            { "its folder vanishes", "SG0011" },
            { "its folder becomes a file", "SG0011" },
            { "becomes a pipe", "SG0012" },
            { "grows out of bounds", "SG0003" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_changes_between_listing_and_reading_is_told_at_the_file(string change, string code)
    {
        using var story = new Story().With(Feedback, "Hea.\n");
        var (folder, diagnostics) = (Folder.At(story.At(Path.GetDirectoryName(Feedback)!)), new DiagnosticBag());
        Assert.Equal(["01.md"], folder.List(diagnostics).Files);
        Change(story, change);

        Assert.Null(folder.Read("01.md", diagnostics));
        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal(
            (code, ErrorOrigin.Content, folder.DisplayPath + "/01.md"),
            (problem.Descriptor.Id, problem.Descriptor.Origin, problem.Path)
        );
    }

    [Fact]
    public void A_file_that_is_saved_anew_in_between_is_read_as_it_is_then()
    {
        using var story = new Story().With(Feedback, "Hea.\n");
        var (folder, diagnostics) = (Folder.At(story.At(Path.GetDirectoryName(Feedback)!)), new DiagnosticBag());
        folder.List(diagnostics);
        story.With(Feedback, "Väga hea.\n");

        Assert.Equal("Väga hea.\n", folder.Read("01.md", diagnostics)!.Text);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_folder_that_vanishes_after_it_was_named_is_no_empty_folder()
    {
        using var story = new Story();
        var programmes = Folder.At(story.At("content/programmes"));
        var (programme, diagnostics) = (programmes.Sub("tootuba"), new DiagnosticBag());
        Assert.Equal(["tootuba"], programmes.List(diagnostics).Folders);
        story.Without("content/programmes/tootuba");

        var gone = Assert.Throws<UnreadableException>(() => programme.List(diagnostics));
        Assert.Equal((Unreadable.Changed, programme.DisplayPath), (gone.Cause, gone.DisplayPath));
    }

    /// <summary>Stress test with random timing. Faulty code may pass by chance; correct code never fails.</summary>
    [Fact]
    public async Task Builds_beside_a_restless_editor_publish_or_say_what_changed()
    {
        using var story = new Story().With(Feedback, "Hea.\n").With("content/pages/leht.md", Page).Built();
        story.With("mujal/programme.yaml", story.Read(Story.Programme));
        using var done = new CancellationTokenSource();
        var editor = Task.Run(() => Edit(story, done.Token), CancellationToken.None);
        var runs = Enumerable.Range(0, 60).Select(_ => story.Build()).ToList();
        await done.CancelAsync();
        await editor;

        string[] expected = ["SG0011", "SG0117"]; // Editors that truncate before they write leave the file empty for a moment.
        Assert.All(runs, run => Assert.Empty(run.Codes.Except(expected)));
        Assert.All(runs, static run => Assert.Equal(run.Codes.Length == 0 ? 0 : 1, run.ExitCode));
        story.With(Feedback, "Hea.\n").With("content/pages/leht.md", Page).Built();
    }

    private static void Edit(Story story, CancellationToken done)
    {
        for (var round = 0; !done.IsCancellationRequested; round++)
        {
            story.With(Feedback, new string('a', round % 4 * 10_000) + "\n");
            // Many editors save to a temporary file, then rename it.
            story.With("content/pages/.leht.md.new", "---\ntitle: Leht\n---\nUus.\n");
            File.Move(story.At("content/pages/.leht.md.new"), story.At("content/pages/leht.md"), overwrite: true);
            Directory.Move(story.At("mujal"), story.At("content/programmes/kaob"));
            Directory.Move(story.At("content/programmes/kaob"), story.At("mujal"));
        }
    }

    private static void Change(Story story, string change)
    {
        switch (change)
        {
            case "vanishes":
                story.Without(Feedback);
                break;
            case "becomes a folder":
                story.Without(Feedback).With(Feedback + "/a.md", "Hea.\n");
                break;
            case "its folder vanishes":
                story.Without(Path.GetDirectoryName(Feedback)!);
                break;
            case "its folder becomes a file":
                story.Without(Path.GetDirectoryName(Feedback)!).With(Path.GetDirectoryName(Feedback)!, "Hea.\n");
                break;
            case "becomes a pipe":
                SpecialFile.Pipe(story.Without(Feedback).At(Feedback));
                break;
            case "grows out of bounds":
                story.With(Feedback, new string('a', InputFile.MaxTextBytes + 1));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(change));
        }
    }
}
