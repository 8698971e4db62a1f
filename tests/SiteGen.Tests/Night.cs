using System.Globalization;

namespace SiteGen.Tests;

/// <summary>
/// The number of cases per property. By default few, and the same in every run; with <c>SITEGEN_NIGHT=1</c> many, and
/// others in every run. A failure names the seed, and <c>SITEGEN_SEED</c> repeats it.
/// </summary>
internal static class Night
{
    private const int Factor = 30;

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("SITEGEN_NIGHT") == "1";

    private static int? Chosen { get; } =
        Environment.GetEnvironmentVariable("SITEGEN_SEED") is { Length: > 0 } seed ? int.Parse(seed, CultureInfo.InvariantCulture)
        : IsOn ? Random.Shared.Next()
        : null;

    /// <summary>How many inputs each fuzz test generates in a long run; null for the usual number.</summary>
    public static int? Inputs { get; } =
        IsOn && Environment.GetEnvironmentVariable("SITEGEN_INPUTS") is { Length: > 0 } inputs
            ? int.Parse(inputs, CultureInfo.InvariantCulture)
            : null;

    public static int Times(int usual) => IsOn ? usual * Factor : usual;

    public static int Seed(int usual) => Chosen ?? usual;

    /// <summary>To follow the message of a failure.</summary>
    public static string Hint => Chosen is { } seed ? string.Create(CultureInfo.InvariantCulture, $" (SITEGEN_SEED={seed})") : "";
}
