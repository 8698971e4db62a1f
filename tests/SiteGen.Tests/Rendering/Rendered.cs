using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>Renders templates in a temporary folder. Unless a test writes a layout, the layout is the page alone.</summary>
internal sealed class Rendered : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-rendering-").FullName;

    public Rendered(params (string Name, string Text)[] templates)
    {
        Write("layout.html", "{{ content }}");
        foreach (var (name, text) in templates)
        {
            Write(name, text);
        }
    }

    public DiagnosticBag Diagnostics { get; } = new();

    public string Folder => Path.Combine(_root, "templates");

    public View Globals { get; init; } = [];

    /// <summary>Each diagnostic as <c>SG0404 page.html:1:4 `source text`</c>, with the text of its span.</summary>
    public string[] Problems =>
        [
            .. Diagnostics
                .Sorted()
                .Select(problem =>
                    $"{problem.Descriptor.Id} {Path.GetRelativePath(Folder, problem.Path)}"
                    + (problem.Span is { } span ? $":{span.Line}:{span.Column} {span.Text}" : "")
                ),
        ];

    /// <summary>Renders the template, which must not produce diagnostics.</summary>
    public static string Html(string template, View view)
    {
        using var rendered = new Rendered(("page.html", template));
        var html = rendered.Page(view);
        Assert.Empty(rendered.Problems);
        return html;
    }

    /// <summary>The diagnostics of a template, from loading and rendering.</summary>
    public static string[] ProblemsOf(string template, View? view = null)
    {
        using var rendered = new Rendered(("page.html", template));
        rendered.Page(view ?? []);
        return rendered.Problems;
    }

    public static Prose Prose(string markdown, int level = 2) =>
        new(new Sourced<string>(markdown, new SourceFile("content/x.md", markdown).Span(0, markdown.Length)), level);

    public void Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The rendered page without its trailing line feed.</summary>
    public string Page(View view)
    {
        var bytes = Renderer().Render(new PageOutput("x/index.html", [], "page.html", () => view), Diagnostics);
        return Encoding.UTF8.GetString(bytes).TrimEnd('\n');
    }

    /// <summary>A shared renderer; later changes of templates have no effect.</summary>
    public Renderer Shared => field ??= Renderer();

    /// <summary>Resolves all internal links as written, except those to <c>missing</c>.</summary>
    public Renderer Renderer() =>
        new(
            TemplateSet.Load(FilesIn(Folder), Diagnostics),
            new SitePlan([], Globals, new Links(new HashSet<string>(), new HashSet<string>()), new Uri("https://example.org/"), "Tabel")
            {
                Assets = new SiteAssets([]),
            },
            new MarkdownRenderer(static (_, address) => address.Contains("missing", StringComparison.Ordinal) ? null : address, "Tabel")
        );

    /// <summary>Only the templates of the folder, without those of the program.</summary>
    public static TemplateFiles FilesIn(string folder) => new(folder, new EmbeddedFiles("none/"));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
