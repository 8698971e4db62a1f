namespace SiteGen.Commands;

/// <summary>Whether the command runs in CI, by the variable that the services set.</summary>
internal static class ContinuousIntegration
{
    public static bool IsOn => IsSetTo(Environment.GetEnvironmentVariable("CI"));

    /// <param name="value">Empty, <c>false</c> and <c>0</c> mean no.</param>
    public static bool IsSetTo(string? value) =>
        !string.IsNullOrWhiteSpace(value) && value != "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
