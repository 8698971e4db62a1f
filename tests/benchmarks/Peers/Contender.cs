using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>A program that takes part.</summary>
/// <param name="Into">Its call, given the folder to write to.</param>
/// <param name="Fault">What is wrong with the folder that it wrote; null where nothing is.</param>
internal sealed record Contender(string Name, Func<string, Invocation> Into, Func<string, string?> Fault);
