using SiteGen.Diagnostics;
using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

public sealed class OutputRefusalTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_folder_with_files_of_others_is_refused_and_three_are_named()
    {
        foreach (var name in (string[])["e.txt", "a.txt", "d.txt", "b.txt", ".hidden"])
        {
            _workspace.Put("site/" + name, name);
        }

        Directory.CreateDirectory(_workspace.At("site", "c"));

        Refuses("SG0603: a build would delete `a.txt`, `b.txt`, `c` and 2 more, which no build created");
        Assert.Equal(5, _workspace.Files().Length);
    }

    [Fact]
    public void Three_files_of_others_are_all_named()
    {
        foreach (var name in (string[])["c", "a", "b"])
        {
            _workspace.Put("site/" + name, name);
        }

        Refuses("SG0603: a build would delete `a`, `b`, `c`, which no build created");
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_workspace.Output);
        _workspace.Publish(("index.html", "one"));

        Assert.Equal(["index.html: one"], _workspace.Files());
    }

    [Fact]
    public void A_mark_that_no_build_wrote_does_not_count()
    {
        _workspace.Put("site/.sitegen", "something else");
        _workspace.Put("site/thesis.txt", "ten years");

        Refuses("SG0603: a build would delete `.sitegen`, `thesis.txt`, which no build created");
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".vscode")]
    public void A_folder_with_a_dot_is_refused_even_in_a_site(string name)
    {
        _workspace.Publish(("index.html", "one"));
        Directory.CreateDirectory(_workspace.At("site", name));

        Refuses($"SG0603: a build would delete `{name}`, which no build created");
    }

    [Fact]
    public void A_link_with_a_dot_is_refused_even_in_a_site()
    {
        _workspace.Publish(("index.html", "one"));
        _workspace.Put("secret", "secret");
        File.CreateSymbolicLink(_workspace.At("site", ".link"), _workspace.At("secret"));

        Refuses("SG0603: a build would delete `.link`, which no build created");
    }

    [Fact]
    public void Files_that_arrive_while_the_site_is_made_are_not_deleted()
    {
        using (var staging = _workspace.Open())
        {
            staging.Write("index.html", "one"u8);
            _workspace.Put("site/thesis.txt", "ten years");
            Assert.False(staging.Publish());
        }

        Assert.Equal("SG0603: a build would delete `thesis.txt`, which no build created", _workspace.Problem());
        Assert.Equal(["thesis.txt: ten years"], _workspace.Files());
        Assert.Equal(["site"], _workspace.Names());
    }

    [Fact]
    public void A_link_that_takes_the_outputs_place_while_the_site_is_made_is_kept()
    {
        Directory.CreateDirectory(_workspace.At("elsewhere"));
        using (var staging = _workspace.Open())
        {
            Directory.CreateSymbolicLink(_workspace.Output, _workspace.At("elsewhere"));
            Assert.False(staging.Publish());
        }

        Assert.Equal(_workspace.At("elsewhere"), new DirectoryInfo(_workspace.Output).LinkTarget);
    }

    [Fact]
    public void A_file_is_refused()
    {
        _workspace.Put("site", "a file");

        Refuses("SG0602: `site` is a file");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_symbolic_link_is_refused_wherever_it_leads(bool leadsSomewhere)
    {
        if (leadsSomewhere)
        {
            Directory.CreateDirectory(_workspace.At("real"));
        }

        Directory.CreateSymbolicLink(_workspace.Output, _workspace.At("real"));

        Refuses("SG0602: `site` is a symbolic link; a build would replace the link instead of its target");
    }

    [Fact]
    public void A_folder_below_a_file_is_refused()
    {
        _workspace.Put("file", "a file");

        Refuses(
            "SG0601: a build replaces its whole output folder, and `file/below/site` cannot be replaced: `file` is not a folder",
            output: _workspace.At("file", "below", "site")
        );
    }

    [Theory]
    [InlineData("", "it has no name")]
    [InlineData(" ", "it has no name")]
    [InlineData("a\0b", "a name cannot contain a null byte")]
    [InlineData("/", "it is the root of a file system")]
    [InlineData(".", "it is the current folder")]
    [InlineData("./", "it is the current folder")]
    [InlineData("..", "it contains the current folder")]
    public void A_path_that_cannot_be_the_output_is_refused(string output, string reason)
    {
        Assert.Null(Staging.Open(output, [], _workspace.Diagnostics));

        Assert.EndsWith("cannot be replaced: " + reason, _workspace.Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content", "is")]
    [InlineData("content/", "is")]
    [InlineData("content/site", "is inside")]
    [InlineData("content/deep/er/site", "is inside")]
    [InlineData("", "contains")]
    [InlineData("link", "is")]
    [InlineData("link/site", "is inside")]
    public void An_output_that_overlaps_what_is_read_is_refused(string output, string how)
    {
        _workspace.Put("place/content/site.yaml", "title: x");
        Directory.CreateSymbolicLink(_workspace.At("place", "link"), "../place/content");
        var input = _workspace.At("place", "content");
        // A link as the output itself has its own diagnostic, so the link is in the path of the input here.
        if (output == "link")
        {
            (output, input) = ("content", _workspace.At("place", "link"));
        }

        Assert.Null(Staging.Open(_workspace.At("place", output), [_workspace.At("templates"), input], _workspace.Diagnostics));

        Assert.StartsWith("SG0604: ", _workspace.Problem(), StringComparison.Ordinal);
        Assert.Contains($" {how} `", _workspace.Problem(), StringComparison.Ordinal);
        Assert.Equal(["site.yaml: title: x"], _workspace.Files("place/content"));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_an_inputs_is_no_overlap()
    {
        Directory.CreateDirectory(_workspace.At("site-content"));
        using var staging = Staging.Open(_workspace.Output, [_workspace.At("site-content"), _workspace.At("sit")], _workspace.Diagnostics);

        Assert.NotNull(staging);
    }

    [Fact]
    public void Links_in_a_circle_are_an_error_and_no_endless_loop()
    {
        Directory.CreateSymbolicLink(_workspace.At("a"), "a/b");

        Assert.Throws<IOException>(() => Staging.Open(_workspace.Output, [_workspace.At("a")], _workspace.Diagnostics));
        Assert.Empty(_workspace.Diagnostics.Sorted());
    }

    private void Refuses(string problem, string? output = null)
    {
        Assert.Null(Staging.Open(output ?? _workspace.Output, [], _workspace.Diagnostics));
        Assert.Equal(problem, _workspace.Problem());
        Assert.Equal(ErrorOrigin.CommandLine, _workspace.Diagnostics.Sorted()[0].Descriptor.Origin);
        Assert.DoesNotContain(_workspace.Names(), static name => name.Contains("build", StringComparison.Ordinal));
    }
}
