using SiteGen.Content;
using SiteGen.Content.Entities;
using SiteGen.Content.Shapes;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rules;
using SiteGen.Text;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Any bytes as <c>programme.yaml</c>, <c>site.yaml</c> and <c>institutions.yaml</c>: they are told, or they become a site.</summary>
public sealed class YamlFuzzTests : IDisposable
{
    private const string Path = "content/programmes/tootuba/programme.yaml";

    private readonly BothRenderers _renderers = new();
    private readonly Fuzz _fuzz;

    public YamlFuzzTests() => _fuzz = new Fuzz("yaml", Grammars.Yaml, Outcome);

    public static TheoryData<string> Corpus => [.. Fuzz.Corpus("yaml")];

    public void Dispose() => _renderers.Dispose();

    [Theory]
    [MemberData(nameof(Corpus))]
    public Task What_is_nasty_is_read_or_told(string file) => _fuzz.Replay(file);

    [Fact]
    public Task Whatever_is_written_is_read_or_told() => _fuzz.Run();

    private string Outcome(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceReader.Read(input, Path, diagnostics) is not { } file || YamlReader.Read(file, diagnostics) is not { } root) return "unread " + Told.Of(diagnostics);
        return string.Join('/',
            Read(file, root, ProgrammeShape.Shape, static (content, programme) => content with { Programmes = [programme with { Slug = "tootuba" }] }),
            Read(file, root, SiteShape.Shape, static (content, site) => content with { Site = site }),
            Read(file, root, InstitutionShape.List, static (content, institutions) => content with { Institutions = institutions }));
    }

    private string Read<T>(SourceFile file, YamlNode root, Shape<T> shape, Func<SiteContent, T, SiteContent> with)
    {
        var diagnostics = new DiagnosticBag();
        if (!shape.TryRead(root, "file", diagnostics, out var read) || diagnostics.HasErrors) return Told.Of(diagnostics);
        var content = with(_renderers.Content, read);
        Checks.Run(content, content.NewestUpdate, diagnostics);
        if (diagnostics.HasErrors) return Told.Of(diagnostics);
        var files = _renderers.Render(content, file.Path, diagnostics);
        Active.AssertNone(files);
        return $"built {Told.Of(diagnostics)}";
    }
}
