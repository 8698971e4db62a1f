namespace SiteGen.Tests;

/// <summary>
/// Whether to overwrite expected texts with the actual output, for review before commit. Never in CI.
/// </summary>
internal static class Acceptance
{
    public static bool IsAsked { get; } =
        Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;
}
