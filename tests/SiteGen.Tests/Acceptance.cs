namespace SiteGen.Tests;

/// <summary>
/// Whether what is printed now is to be written as what is expected, for a person to read before it is committed. Never under CI.
/// </summary>
internal static class Acceptance
{
    public static bool IsAsked { get; } =
        Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;
}
