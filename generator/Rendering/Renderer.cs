using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Turns what the plan says into the bytes of a file. Many threads may use one.</summary>
/// <param name="globals">What every template is given beside its page's own view.</param>
internal sealed class Renderer(TemplateSet templates, View globals, ResolveLink resolve, string tableLabel)
{
    private readonly PageRenderer _pages = new(templates, globals, new MarkdownRenderer(resolve, tableLabel));

    /// <summary>The templates as they are written.</summary>
    public IReadOnlyList<SourceFile> Templates => templates.Sources;

    public byte[] Render(Output output, DiagnosticBag diagnostics) => output switch
    {
        PageOutput page => _pages.Render(page, diagnostics),
        CsvOutput csv => Csv.Write(csv.Table()),
        JsonOutput json => Json.Write(json.Document()),
        XmlOutput xml => Xml.Write(xml.Document()),
        TextOutput text => Encoding.UTF8.GetBytes(text.Text()),
        AssetOutput asset => File.ReadAllBytes(templates.PathOf("assets/" + asset.File)),
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "a kind of output that nothing renders"),
    };
}
