using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Peers;

/// <summary>What we want of ourselves.</summary>
/// <param name="Size">Programmes for which it holds.</param>
/// <param name="Against">Whose part of it ours is; null for a limit by itself.</param>
internal sealed record Limit(string Name, int Size, string? Against, double Most, Func<Usage, double> Figure)
{
    public static IReadOnlyList<Limit> All { get; } =
    [
        .. OfHugo(100, 0.25),
        .. OfHugo(1_000, 0.12),
        .. OfHugo(10_000, 0.08),
        new("wall / floor", 10_000, Course.Floor, 3, static usage => usage.Wall),
        new("peak, MiB", 10_000, null, 150, static usage => usage.Peak),
    ];

    /// <summary>What it is of those who ran; null where one of them did not.</summary>
    public double? Of(IReadOnlyDictionary<string, Usage> medians)
    {
        var ours = Figure(medians[Course.Us]);
        if (Against is null)
        {
            return ours;
        }

        return medians.TryGetValue(Against, out var other) ? ours / Figure(other) : null;
    }

    private static IEnumerable<Limit> OfHugo(int size, double most) =>
        [
            new("wall / Hugo", size, Course.Hugo, most, static usage => usage.Wall),
            new("CPU / Hugo", size, Course.Hugo, most, static usage => usage.Processor),
        ];
}
