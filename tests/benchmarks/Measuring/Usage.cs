namespace SiteGen.Benchmarks.Measuring;

/// <summary>Resource usage of one run.</summary>
/// <param name="Wall">Wall time in milliseconds.</param>
/// <param name="Processor">CPU time in milliseconds on all processors, user and system.</param>
/// <param name="Peak">Peak memory in MiB.</param>
internal readonly record struct Usage(double Wall, double Processor, double Peak)
{
    public static Usage Median(IReadOnlyCollection<Usage> runs) =>
        new(
            Middle(runs.Select(static run => run.Wall)),
            Middle(runs.Select(static run => run.Processor)),
            Middle(runs.Select(static run => run.Peak))
        );

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
