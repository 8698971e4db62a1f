namespace SiteGen.Diagnostics;

internal static class ExitCodes
{
    /// <summary>Of a call with wrong arguments.</summary>
    public const int WrongCall = (int)ErrorOrigin.CommandLine;

    /// <summary>0 without an error, else that of the gravest blame: 1 the content, 2 the call, 3 the machine.</summary>
    public static int ExitCode(this IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .Where(static diagnostic => diagnostic.IsError)
            .Select(static diagnostic => (int)diagnostic.Descriptor.Origin)
            .DefaultIfEmpty()
            .Max();
}
