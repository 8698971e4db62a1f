using SiteGen.Content;
using SiteGen.Content.Keys;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rules;
using SiteGen.Tests.Stories;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Arbitrary bytes as <c>programme.yaml</c>, <c>site.yaml</c> and <c>institutions.yaml</c> are either reported or built.</summary>
public sealed class YamlFuzzTests() : FuzzTests<YamlFuzzTests>(Grammars.Yaml), IFuzzTarget, IDisposable
{
    private const string Path = "content/programmes/tootuba/programme.yaml";

    private readonly BothRenderers _renderers = new();

    public static string Folder => "yaml";

    public void Dispose() => _renderers.Dispose();

    protected override string Outcome(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceReader.Read(input, Path, diagnostics) is not { } file || YamlReader.Read(file, diagnostics) is not { } root)
        {
            return "unread " + Told.Of(diagnostics);
        }

        return string.Join(
            '/',
            Read(
                file,
                root,
                ProgrammeKeys.Shape,
                static (content, programme) => content with { Programmes = [programme with { Slug = "tootuba" }] }
            ),
            Read(file, root, SiteKeys.Shape, static (content, site) => content with { Site = site }),
            Read(file, root, InstitutionKeys.List, static (content, institutions) => content with { Institutions = institutions })
        );
    }

    private string Read<T>(SourceFile file, YamlNode root, Shape<T> shape, Func<SiteContent, T, SiteContent> with)
    {
        var diagnostics = new DiagnosticBag();
        if (!shape.TryRead(root, "file", diagnostics, out var read) || diagnostics.HasErrors)
        {
            return Told.Of(diagnostics);
        }

        var content = with(_renderers.Content, read);
        Checks.Run(content, Story.Today, 1, diagnostics);
        if (diagnostics.HasErrors)
        {
            return Told.Of(diagnostics);
        }

        var files = _renderers.Render(content, file.Path, diagnostics);
        Active.AssertNone(files);
        return $"built {Told.Of(diagnostics)}";
    }
}
