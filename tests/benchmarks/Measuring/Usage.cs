namespace SiteGen.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Wall">Milliseconds from its start to its end.</param>
/// <param name="Processor">Milliseconds on all processors, in the program and in the system.</param>
/// <param name="Peak">The most memory it had, in MiB.</param>
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
