using BenchmarkDotNet.Attributes;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Rules;
using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks.Stages;

/// <summary>The five calls of <see cref="Build"/> on one thread. Public because BenchmarkDotNet requires it.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    /// <summary>Environment variable with the parent folder of <c>content/</c>.</summary>
    internal const string RootVariable = "SITEGEN_STAGES";

    private readonly DiagnosticBag _diagnostics = new();
    private BuildRequest _request = null!;
    private BuildInputs _inputs = null!;
    private Renderer _renderer = null!;
    private (string Path, byte[] Content)[] _files = null!;

    /// <summary>After <see cref="SetUp"/>, which renders every page.</summary>
    internal IEnumerable<string> InterpretedTemplates => _renderer.InterpretedTemplates;

    [GlobalSetup]
    public void SetUp()
    {
        var root = Environment.GetEnvironmentVariable(RootVariable)!;
        _request = new BuildRequest(Path.Join(root, "content"), Repository.Templates, Path.Join(root, "site"), Generator.Today)
        {
            Threads = 1,
        };
        _inputs = BuildInputs.Read(_request, _diagnostics)!;
        _renderer = Build.Plan(_request, _diagnostics) ?? throw new InvalidOperationException("The corpus has mistakes.");
        _files = [.. _renderer.Plan.Outputs.Select(output => (output.Path, _renderer.Render(output, _diagnostics)))];
    }

    [Benchmark]
    public object? Read() => BuildInputs.Read(_request, new DiagnosticBag());

    [Benchmark]
    public void Check() => Checks.Run(_inputs.Content, _request.Today, 1, new DiagnosticBag());

    [Benchmark]
    public object Plan() =>
        SitePlan.Make(
            _inputs.Content,
            _inputs.Translations!,
            _request.Today,
            _inputs.Content.Site!.BaseUrl,
            _inputs.Assets,
            new DiagnosticBag()
        );

    [Benchmark]
    public int RenderProgrammePages() => RenderPages("programme.html");

    [Benchmark]
    public int RenderInstitutionPages() => RenderPages("institution.html");

    [Benchmark]
    public int RenderOtherPages() =>
        RenderThose(static output => output is PageOutput { Template: not ("programme.html" or "institution.html") });

    [Benchmark]
    public int RenderCsv() => RenderThose(static output => output is CsvOutput);

    [Benchmark]
    public int RenderJson() => RenderThose(static output => output is JsonOutput);

    /// <summary>Publishes the rendered files and deletes the previous site.</summary>
    [Benchmark]
    public bool Write()
    {
        using var staging = Staging.Open(_request.Output!, [_request.Content, _request.Templates], _diagnostics)!;
        foreach (var (path, content) in _files)
        {
            staging.Write(path, content);
        }

        return staging.Publish();
    }

    private int RenderPages(string template) => RenderThose(output => output is PageOutput page && page.Template == template);

    private int RenderThose(Func<Output, bool> which) =>
        _renderer.Plan.Outputs.Where(which).Sum(output => _renderer.Render(output, _diagnostics).Length);
}
