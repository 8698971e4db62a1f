using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

internal static class ExitCodes
{
    /// <summary>0 where there is no error, else that of the gravest: 1 the content, 2 the call, 3 the machine.</summary>
    public static int ExitCode(this ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics
            .Where(static diagnostic => diagnostic.IsError)
            .Select(static diagnostic => (int)diagnostic.Descriptor.Origin)
            .DefaultIfEmpty()
            .Max();
}
