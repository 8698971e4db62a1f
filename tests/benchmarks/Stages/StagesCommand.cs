using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Stages;

/// <summary><c>stages</c>: measures each stage of a build in this process.</summary>
internal static class StagesCommand
{
    private const int Programmes = 100;

    public static void Run(int seed, string work, TextWriter output)
    {
        using var workshop = new WorkFolder(work);
        new Corpus(Programmes, seed).WriteContent(Path.Join(workshop.Root, "content"));
        Environment.SetEnvironmentVariable(StageBenchmarks.RootVariable, workshop.Root);

        var config = DefaultConfig
            .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Millisecond))
            .WithArtifactsPath(Path.Join(work, "stages-report"));
        BenchmarkRunner.Run<StageBenchmarks>(config);
        output.WriteLine($"Interpreted templates: {Interpreted()}");
    }

    /// <summary>Interpreted templates would distort the times of compiled ones.</summary>
    private static string Interpreted()
    {
        var benchmarks = new StageBenchmarks();
        benchmarks.SetUp();
        string[] names = [.. benchmarks.InterpretedTemplates];
        return names.Length == 0 ? "none" : string.Join(", ", names);
    }
}
