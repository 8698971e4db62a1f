namespace SiteGen.Diagnostics;

internal static class ExitCodes
{
    /// <summary>Invalid command-line arguments.</summary>
    public const int WrongCall = (int)ErrorOrigin.CommandLine;

    /// <summary>A failure of the environment, or a bug.</summary>
    public const int EnvironmentFailed = (int)ErrorOrigin.Environment;

    /// <summary>
    /// 0 if there are no errors, otherwise the value of the most severe origin: 1 content, 2 command line, 3 environment.
    /// </summary>
    public static int ExitCode(this IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Where(static diagnostic => diagnostic.IsError)
            .Select(static diagnostic => (int)diagnostic.Descriptor.Origin)
            .DefaultIfEmpty()
            .Max();
}
