using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>SG050: where pages are to be.</summary>
internal static class AddressProblems
{
    private static readonly DiagnosticDescriptor _collision = new("SG0501", Severity.Error, $"two pages have one address");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_collision];

    /// <param name="path">The file to change.</param>
    /// <param name="other">The file that has the address already.</param>
    public static Diagnostic Collision(string path, string address, string other) =>
        Diagnostic.InPath(
            _collision,
            path,
            $"`/{address}` is already the address of a page made from `{other}`",
            $"rename one of the two; `koolitused`, `asutused`, `andmed`, `ligipaasetavus` and `404` are the generator's own"
        );
}
