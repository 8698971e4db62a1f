using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>Everyone in turn, some rounds long, into folders that are not there yet.</summary>
internal static class Race
{
    /// <returns>Each one's runs.</returns>
    /// <exception cref="InvalidOperationException">Somebody did not do the work: no figure of that race is worth anything.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<Usage>> Run(IReadOnlyList<Contender> contenders, int rounds, string folder)
    {
        var runs = contenders.ToDictionary(static contender => contender.Name, static _ => new List<Usage>());
        for (var round = 0; round < rounds; round++)
        {
            // Who runs first meets a disk that has had a rest.
            foreach (var contender in round % 2 == 0 ? contenders : contenders.Reverse())
            {
                runs[contender.Name].Add(Once(contender, Path.Join(folder, $"{contender.Name}-{round}")));
            }
        }

        return runs.ToDictionary(static each => each.Key, static IReadOnlyList<Usage> (each) => each.Value);
    }

    private static Usage Once(Contender contender, string output)
    {
        var usage = Measured.Run(contender.Into(output));
        return contender.Fault(output) is { } fault
            ? throw new InvalidOperationException($"figures refused, {contender.Name} did not do the work: {fault}")
            : usage;
    }
}
