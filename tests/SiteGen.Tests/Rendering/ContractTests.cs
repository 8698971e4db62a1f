using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Stories;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>Own templates that were written for another version of the program, as <c>check</c> tells of them.</summary>
public sealed class ContractTests : IDisposable
{
    private const string Partial = "templates/partials/text.html";
    private const string Old = "{{ ## sitegen: 0 ## ~}}\n";

    private readonly Story _story = new Story().Append(Story.Programme, "notes: Märkus.\n");

    public void Dispose() => _story.Dispose();

    [Fact]
    public void A_partial_for_an_older_version_that_prints_less_is_told_until_its_author_has_looked()
    {
        _story.With(Partial, Old + "<section id=\"{{ $.section.id }}\">{{ $.text }}</section>\n");
        var problem = Assert.Single(Check());
        Assert.Equal(("SG0940", Severity.Warning), (problem.Descriptor.Id, problem.Descriptor.Severity));
        Assert.Equal((_story.At(Partial), 1), (problem.Path, problem.Span!.Value.Line));
        Assert.Contains("`$.section.heading`", problem.Detail.ToString(), StringComparison.Ordinal);
        var place = Assert.Single(problem.Related).Span;
        Assert.Equal(("(sitegen)/templates/partials/text.html", "$.section.heading"), (place.File.Path, place.Text.ToString()));

        _story.Replace(Partial, Old, TemplateMark.Line + "\n");
        Assert.Empty(Check());
    }

    [Fact]
    public void A_template_that_names_no_version_is_compared_as_well()
    {
        _story.With(Partial, "<section id=\"{{ $.section.id }}\">{{ $.text }}</section>\n");
        Assert.Equal("SG0940", Assert.Single(Check()).Descriptor.Id);
    }

    /// <summary>Variables, loops and the order of the template do not matter, only what is printed.</summary>
    [Fact]
    public void A_template_that_prints_the_same_in_another_way_is_fine()
    {
        _story.With(Partial, Old + "{{ s = $.section }}<h2 id=\"{{ s.id }}\">{{ s.heading }}</h2>\n<div>{{ $.text }}</div>\n");
        Assert.Empty(Check());
    }

    [Fact]
    public void A_name_that_is_gone_is_told_where_it_stands()
    {
        var text = File.ReadAllText(Path.Join(Repository.Templates, "partials/text.html"));
        _story.With(Partial, $"{Old}{text}{{{{ if page.sample }}}}<p>{{{{ site.sponsor }}}}</p>{{{{ end }}}}\n");
        var problem = Assert.Single(Check());
        Assert.Equal(("SG0941", "site.sponsor"), (problem.Descriptor.Id, problem.Span!.Value.Text.ToString()));
        Assert.Contains("`site.sponsor`", problem.Detail.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A page that asks for the name is an error already.</summary>
    [Fact]
    public void A_name_is_told_once()
    {
        var text = File.ReadAllText(Path.Join(Repository.Templates, "partials/text.html"));
        _story.With(Partial, $"{Old}{text}<p>{{{{ site.sponsor }}}}</p>\n");
        Assert.Equal(["SG0404"], Check().Select(static problem => problem.Descriptor.Id).Distinct());
    }

    [Fact]
    public void A_template_for_a_newer_version_asks_for_a_newer_program()
    {
        var text = File.ReadAllText(Path.Join(Repository.Templates, "partials/text.html"));
        _story.With(Partial, $"{{{{ ## sitegen: {TemplateMark.Contract + 1} ## ~}}}}\n{text}");
        Assert.Equal("SG0942", Assert.Single(Check()).Descriptor.Id);
    }

    /// <summary>Empty templates print nothing, so each that has names in the program is told, once.</summary>
    [Fact]
    public void Every_template_with_names_is_compared()
    {
        var names = EmbeddedFiles
            .Templates.Names.Where(static name => name.EndsWith(".html", StringComparison.Ordinal))
            .Where(static name => File.ReadAllText(Path.Join(Repository.Templates, name)).Contains("{{", StringComparison.Ordinal))
            .ToArray();
        foreach (var name in names)
        {
            _story.With($"templates/{name}", Old);
        }

        var told = Check().Where(static problem => problem.Descriptor.Id == "SG0940").Select(static problem => problem.Path);
        Assert.Equal(names.Select(name => _story.At($"templates/{name}")), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_says_nothing_of_it()
    {
        _story.With(Partial, Old + "<p>{{ $.text }}</p>\n");
        Assert.Empty(Build.Run(_story.Request()).Diagnostics);
    }

    private ImmutableArray<Diagnostic> Check() => Build.Run(_story.Request() with { Output = null, Audit = true }).Diagnostics;
}
