using SiteGen.Diagnostics;
using SiteGen.Files;
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

    public byte[] Render(Output output, DiagnosticBag diagnostics)
    {
        var bytes = new Utf8Writer();
        Render(output, bytes, diagnostics);
        return bytes.Written.ToArray();
    }

    /// <param name="to">Empty as it comes.</param>
    public void Render(Output output, Utf8Writer to, DiagnosticBag diagnostics)
    {
        switch (output)
        {
            case PageOutput page:
                _pages.Render(page, to, diagnostics);
                break;
            case CsvOutput csv:
                Csv.Write(csv.Table(), to);
                break;
            case JsonOutput json:
                Json.Write(json.Document, to);
                break;
            case XmlOutput xml:
                to.Write(Xml.Write(xml.Document()));
                break;
            case TextOutput text:
                to.Write(text.Text());
                break;
            case AssetOutput asset:
                Copy(templates.PathOf("assets/" + asset.File), to, diagnostics);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(output), output, "a kind of output that nothing renders");
        }
    }

    private static void Copy(string asset, Utf8Writer to, DiagnosticBag diagnostics)
    {
        try
        {
            to.Write(InputFile.Read(asset, asset, InputFile.Most));
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
        }
    }
}
