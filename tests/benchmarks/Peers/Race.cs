using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>Runs all contenders in turn for several rounds, each into a new folder.</summary>
internal static class Race
{
    /// <returns>The runs of each contender.</returns>
    /// <exception cref="InvalidOperationException">A contender's output is incomplete, so the race is invalid.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<Usage>> Run(IReadOnlyList<Contender> contenders, int rounds, string folder)
    {
        var runs = contenders.ToDictionary(static contender => contender.Name, static _ => new List<Usage>());
        for (var round = 0; round < rounds; round++)
        {
            // Alternate the order: the first contender finds an idle disk.
            foreach (var contender in round % 2 == 0 ? contenders : contenders.Reverse())
            {
                runs[contender.Name].Add(Once(contender, Path.Join(folder, $"{contender.Name}-{round}")));
            }
        }

        return runs.ToDictionary(static each => each.Key, static IReadOnlyList<Usage> (each) => each.Value);
    }

    private static Usage Once(Contender contender, string output)
    {
        var usage = ProcessMeter.Run(contender.Into(output));
        return contender.Fault(output) is { } fault
            ? throw new InvalidOperationException($"figures refused, {contender.Name} did not do the work: {fault}")
            : usage;
    }
}
