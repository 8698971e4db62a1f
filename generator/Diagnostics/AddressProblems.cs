using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>SG050: URLs of pages.</summary>
internal static class AddressProblems
{
    private static readonly DiagnosticDescriptor _collision = new("SG0501", Severity.Error, $"two pages have the same URL");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_collision];

    /// <param name="path">The file to change.</param>
    /// <param name="other">The file whose page already has this URL.</param>
    public static Diagnostic Collision(string path, string address, string other) =>
        Diagnostic.InPath(
            _collision,
            path,
            $"`/{address}` is already the URL of a page built from `{other}`",
            $"rename one of them; `koolitused`, `asutused`, `andmed`, `ligipaasetavus` and `404` are reserved"
        );
}
