using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>
/// The commands of the README for who wants a site, word for word, in an empty folder. Only the download is left out: the program stands on
/// the PATH already.
/// </summary>
public sealed class FirstCommandsTests : IDisposable
{
    private readonly Machine _machine = new();

    public void Dispose() => _machine.Dispose();

    [Fact]
    public void From_an_empty_folder_to_a_site_that_is_published()
    {
        // The reader looks at the page, then stops the server; an interrupt may be ignored where the tests run in the background.
        const string Look = "curl -fsS \"$1\" > served.html; kill -TERM $PPID";
        _machine.With("xdg-open", Look).With("open", Look);
        var folder = Directory.CreateDirectory(_machine.At("site")).FullName;
        var commands = Commands();
        Assert.Equal(["init", "new", "serve", "check", "build"], commands.Select(static command => command.Split(' ')[1]));
        var said = commands.ToDictionary(static command => command.Split(' ')[1], command => _machine.Run(folder, command));

        // Until the lines that `init` lists are filled in, `check` names them; a build shows what there is.
        Assert.All(said, static each => Assert.True(each.Value.ExitCode == (each.Key == "check" ? 1 : 0), each.Value.Error));
        Assert.Contains("   content/site.yaml:", said["init"].Output, StringComparison.Ordinal);
        Assert.Equal(["SG0230"], said["check"].Codes.Distinct());
        Assert.Contains("Title", File.ReadAllText(Path.Join(folder, "served.html")), StringComparison.Ordinal);
        Assert.Contains("Title", File.ReadAllText(Path.Join(folder, "site/index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(folder, "site/koolitused/title/index.html")));
    }

    /// <summary>The lines of the first block of code under the heading.</summary>
    private static string[] Commands() =>
        File.ReadAllText(Path.Join(Repository.Root, "README.md")).Split("\n### Who wants a site\n")[1].Split("\n```\n")[1].Split('\n');
}
