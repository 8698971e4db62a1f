using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Pipes, sockets, devices and files without read permission. A build that waited for one would never end.</summary>
public sealed class SpecialFileTests
{
    /// <summary>One path for each kind of file that a build reads.</summary>
    public static TheoryData<string> Places =>
        [
            Story.Site,
            Story.Institutions,
            Story.Programme,
            "content/programmes/tootuba/feedback/01.md",
            "content/pages/leht.md",
            "templates/home.html",
            "templates/strings/et.yaml",
            "templates/assets/lisa.css",
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_pipe_is_not_read(string place)
    {
        using var story = Without(place);
        SpecialFile.Pipe(story.At(place));
        AssertTold(story, $"{place} error SG0012: wrong kind of file or folder", exitCode: 1);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_socket_is_not_read(string place)
    {
        using var story = Without(place);
        using var socket = SpecialFile.Socket(story.At(place));
        AssertTold(story, $"{place} error SG0012: wrong kind of file or folder", exitCode: 1);
    }

    /// <summary>An endless device, and one that is empty.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    public void A_device_is_not_read(int minor)
    {
        const string Place = "templates/assets/lisa.css";
        using var story = new Story().WithOwnTemplates();
        SpecialFile.Device(story.At(Place), minor);
        AssertTold(story, $"{Place} error SG0012", exitCode: 1);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_file_that_may_not_be_read_is_the_machines_fault(string place)
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may read anything");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "files here have no such permissions");
        using var story = new Story().WithOwnTemplates();
        if (!story.Has(place))
        {
            story.With(place, "Hea.\n");
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(story.At(place), UnixFileMode.UserWrite);
        }

        AssertTold(story, $"{place} error SG0010: file or folder cannot be read\n   Permission denied", exitCode: 3);
    }

    [Theory]
    [InlineData("content/programmes/tootuba")]
    [InlineData("templates/assets")]
    public void A_folder_that_may_not_be_read_is_the_machines_fault(string place)
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "root may read anything");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "folders here have no such permissions");
        using var story = new Story().WithOwnTemplates();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(story.At(place), UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        AssertTold(story, $"{place} error SG0010", exitCode: 3);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(story.At(place), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static Story Without(string place)
    {
        var story = new Story().WithOwnTemplates();
        return story.Has(place) ? story.Without(place) : story;
    }

    private static void AssertTold(Story story, string expected, int exitCode)
    {
        var run = story.Build();
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.False(Directory.Exists(story.At("site")));
    }
}
