using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Rendering;

/// <summary>Templates in a folder of their own, and what becomes of them. Unless a test writes one, the layout is the page alone.</summary>
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

    /// <summary>Each problem as <c>SG0404 page.html:1:4 `what it is about`</c>, the part of the source that it points at.</summary>
    public string[] Problems =>
        [
            .. Diagnostics
                .Sorted()
                .Select(problem =>
                    $"{problem.Descriptor.Id} {Path.GetRelativePath(Folder, problem.Path)}"
                    + (problem.Span is { } span ? $":{span.Line}:{span.Column} {span.Text}" : "")
                ),
        ];

    /// <summary>What the template makes of the view, without a word of complaint.</summary>
    public static string Html(string template, View view)
    {
        using var rendered = new Rendered(("page.html", template));
        var html = rendered.Page(view);
        Assert.Empty(rendered.Problems);
        return html;
    }

    /// <summary>The problems of a template, found before or while it is rendered.</summary>
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

    /// <summary>The page without the line end that every file has.</summary>
    public string Page(View view)
    {
        var bytes = Renderer().Render(new PageOutput("x/index.html", [], "page.html", () => view), Diagnostics);
        return Encoding.UTF8.GetString(bytes).TrimEnd('\n');
    }

    /// <summary>One for many pages, of the templates as they were when it was first asked for.</summary>
    public Renderer Shared => field ??= Renderer();

    /// <summary>Links within the site lead where they say, except to what is called <c>missing</c>.</summary>
    public Renderer Renderer() =>
        new(
            TemplateSet.Load(Folder, Diagnostics),
            new SitePlan([], Globals, new Links(new HashSet<string>()), new Uri("https://example.org/"), "Tabel"),
            new MarkdownRenderer(static (_, address) => address.Contains("missing", StringComparison.Ordinal) ? null : address, "Tabel")
        );

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
