using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>A program in the comparison.</summary>
/// <param name="Into">Creates its command line for an output folder.</param>
/// <param name="Fault">Returns what is wrong with its output folder; null if nothing is.</param>
internal sealed record Contender(string Name, Func<string, Invocation> Into, Func<string, string?> Fault);
