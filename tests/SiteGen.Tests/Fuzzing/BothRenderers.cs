using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Renders the shipped templates twice: compiled, and with Scriban. The latter is forced by an addition to the layout that produces no
/// output.
/// </summary>
internal sealed class BothRenderers : IDisposable
{
    private readonly Story _story = new Story().WithOwnTemplates();
    private readonly TemplateSet _compiled;
    private readonly TemplateSet _interpreted;

    public BothRenderers()
    {
        var diagnostics = new DiagnosticBag();
        _compiled = TemplateSet.Load(new TemplateFiles(_story.At("templates"), EmbeddedFiles.Templates), diagnostics);
        _interpreted = TemplateSet.Load(
            new TemplateFiles(
                _story.Append("templates/layout.html", "{{ if false }}{{ 1 + 1 }}{{ end }}").At("templates"),
                EmbeddedFiles.Templates
            ),
            diagnostics
        );
        var inputs = BuildInputs.Read(_story.Request(), diagnostics)!;
        (Content, Translations) = (inputs.Content, inputs.Translations!);
        Assert.Empty(diagnostics.Sorted());
    }

    /// <summary>The minimal content that builds.</summary>
    public SiteContent Content { get; }

    private TranslationTable Translations { get; }

    /// <summary>Plans a site and renders the outputs that depend on one source file.</summary>
    /// <returns>The contents of each file, after asserting that both renderers agree and that all paths are within the site.</returns>
    public Dictionary<string, string> Render(SiteContent content, string source, DiagnosticBag diagnostics)
    {
        var plan = SitePlan.Make(content, Translations, Story.Today, content.Site!.BaseUrl, new SiteAssets([]), diagnostics);
        foreach (var output in plan.Outputs)
        {
            AssertInside(output.Path);
        }

        var (one, other) = (new Renderer(_compiled, plan), new Renderer(_interpreted, plan));
        var files = new Dictionary<string, string>();
        foreach (var output in plan.Outputs.Where(output => output.Sources.Any(each => each.Path == source) && output is not AssetOutput))
        {
            var (mine, its) = (new DiagnosticBag(), new DiagnosticBag());
            var bytes = one.Render(output, mine);
            if (output is PageOutput)
            {
                Assert.Equal(other.Render(output, its), bytes);
            }

            if (output is PageOutput)
            {
                Assert.Equal(Told.Of(its), Told.Of(mine));
            }

            foreach (var problem in mine.Sorted())
            {
                diagnostics.Add(problem);
            }

            files.Add(output.Path, Encoding.UTF8.GetString(bytes));
        }

        return files;
    }

    public void Dispose() => _story.Dispose();

    private static void AssertInside(string path)
    {
        Assert.DoesNotContain('\\', path);
        Assert.StartsWith("/site/", Path.GetFullPath(Path.Join("/site/", path)), StringComparison.Ordinal);
        Assert.DoesNotContain(path.Split('/'), static part => part is "" or "." or "..");
    }
}
