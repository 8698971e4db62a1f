using SiteGen.Pages;

namespace SiteGen.Tests.Rendering;

/// <summary>Includes find only templates of the folder and cannot recurse endlessly.</summary>
public sealed class IncludeTests
{
    [Theory]
    [InlineData("../secret.html")]
    [InlineData("parts/../../secret.html")]
    [InlineData("./page.html")]
    [InlineData("/etc/passwd")]
    [InlineData("linked.html")]
    [InlineData("folder/secret.html")]
    [InlineData("assets/a.html")]
    [InlineData("strings/a.html")]
    [InlineData("a.txt")]
    [InlineData("")]
    public void Only_templates_of_the_folder_can_be_included(string name)
    {
        using var rendered = new Rendered(
            ("page.html", "{{ if x }}{{ include x }}{{ end }}{{ include '" + name + "' }}"),
            ("../secret.html", "secret"),
            ("assets/a.html", "a"),
            ("strings/a.html", "a"),
            ("a.txt", "a")
        );
        File.CreateSymbolicLink(Path.Combine(rendered.Folder, "linked.html"), Path.Combine(rendered.Folder, "../secret.html"));
        Directory.CreateSymbolicLink(Path.Combine(rendered.Folder, "folder"), Path.Combine(rendered.Folder, ".."));

        Assert.Equal("", rendered.Page(new View { { "x", name } }));
        Assert.Equal([$"SG0403 page.html:1:46 '{name}'"], rendered.Problems);
    }

    [Fact]
    public void An_included_name_from_a_value_is_looked_up_like_any_other()
    {
        Assert.Equal(["SG0403 page.html:1:4 include x"], Rendered.ProblemsOf("{{ include x }}", new View { { "x", "../secret.html" } }));
        Assert.Equal(["SG0403 page.html:1:8 include"], Rendered.ProblemsOf("{{ x | include }}", new View { { "x", "/etc/passwd" } }));
    }

    [Fact]
    public void An_error_in_an_include_names_the_included_file()
    {
        using var rendered = new Rendered(
            ("page.html", "\n{{ include 'parts/a.html' }}"),
            ("parts/a.html", "<p>\n  {{ $label }} {{ absent }}")
        );
        rendered.Page([]);

        Assert.Equal(["SG0404 parts/a.html:2:6 $label"], rendered.Problems);
    }

    [Fact]
    public void A_faulty_include_is_told_once()
    {
        using var rendered = new Rendered(("page.html", "{{ include 'a.html' }}{{ include 'a.html' }}"), ("a.html", "<p {{ x }}>"));
        rendered.Page([]);

        Assert.Equal(["SG0405 a.html:1:7 x"], rendered.Problems);
    }

    [Fact]
    public void Templates_that_include_one_another_without_end_are_an_error()
    {
        using var rendered = new Rendered(("page.html", "{{ include 'a.html' }}"), ("a.html", "{{ include 'page.html' }}"));

        Assert.Equal("", rendered.Page([]));
        Assert.StartsWith("SG0410 ", Assert.Single(rendered.Problems), StringComparison.Ordinal);
    }
}
