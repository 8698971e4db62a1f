using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary><c>sitegen templates</c>: what the program has, and how a site takes a file to change it.</summary>
public sealed class TemplatesTests : IDisposable
{
    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void The_list_has_all_files_of_the_repository_and_marks_the_own_ones()
    {
        _story.With("templates/404.html", "<h1>Oma</h1>\n").With("templates/assets/oma.css", "");
        var lines = Call("list").Output.TrimEnd().Split('\n');
        var files = Directory
            .EnumerateFiles(Repository.Templates, "*", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Templates, file).Replace('\\', '/'))
            .Append("assets/oma.css");
        Assert.Equal(files.Order(StringComparer.Ordinal), lines.Select(static line => line.Split(':')[0]));
        Assert.Equal(
            ["404.html: templates/404.html takes its place", "assets/oma.css: only templates/assets/oma.css, not in the program"],
            lines.Where(static line => line.Contains(':', StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_file_is_shown_as_it_is() =>
        Assert.Equal(File.ReadAllText(Path.Join(Repository.Templates, "partials/text.html")), Call("show", "partials/text.html").Output);

    [Fact]
    public void A_wrong_name_gets_a_suggestion()
    {
        foreach (var verb in (string[])["show", "copy"])
        {
            var run = Call(verb, "partials/tekst.html");
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("did you mean `partials/text.html`?", run.Error, StringComparison.Ordinal);
        }
    }

    /// <summary>The mark that a copy begins with prints nothing, and keeps pages fast.</summary>
    [Fact]
    public void A_site_with_copies_of_all_files_is_the_same_and_as_fast()
    {
        _story.Built();
        var before = _story.Files();
        foreach (var name in EmbeddedFiles.Templates.Names)
        {
            Assert.Equal(0, Call("copy", name).ExitCode);
        }

        var (diagnostics, request) = (new DiagnosticBag(), _story.Request());
        var renderer = Build.Plan(request, diagnostics)!;
        renderer.RenderAll(2, (output, bytes) => Assert.Equal(before[output.Path], bytes.ToArray()), null, diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Empty(renderer.InterpretedTemplates);
        Assert.Empty(Build.Run(request with { Output = null, Audit = true }).Diagnostics);
    }

    [Fact]
    public void A_copy_overwrites_nothing()
    {
        _story.With("templates/404.html", "oma");
        var run = Call("copy", "404.html");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("404.html` already exists", run.Error, StringComparison.Ordinal);
        Assert.Equal("oma", _story.Read("templates/404.html"));
        _story.With("templates/partials", "oma");
        Assert.Equal(2, Call("copy", "partials/text.html").ExitCode);
    }

    [Fact]
    public void The_difference_shows_what_was_changed_in_own_files_only()
    {
        Call("copy", "assets/tokens.css");
        Assert.Equal("", Call("diff").Output);
        var first = _story.Read("templates/assets/tokens.css").Split('\n')[0];
        _story.Replace("templates/assets/tokens.css", first, "/* oma */");
        var lines = Call("diff").Output.Split('\n');
        Assert.Equal(["--- (sitegen)/templates/assets/tokens.css", "+++ templates/assets/tokens.css"], lines[..2]);
        Assert.Equal([$"-{first}", "+/* oma */"], lines[3..].Where(static line => line is ['-' or '+', ..]));
    }

    [Fact]
    public void A_folder_that_is_named_must_exist_to_be_compared()
    {
        Assert.Equal(2, Call("diff").ExitCode);
        Assert.Equal(2, Call("list").ExitCode);
        Assert.Equal(0, Call("show", "404.html").ExitCode);
    }

    private Run Call(string verb, params string[] path)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(["templates", verb, .. path, "--templates", _story.At("templates")], output, error);
        return new Run(code, Short(output), Short(error));
    }

    private string Short(StringWriter text) => text.ToString().Replace(_story.At("") + "/", "", StringComparison.Ordinal);
}
