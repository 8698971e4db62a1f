using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG050: URLs of pages.</summary>
internal static class AddressProblems
{
    private static readonly DiagnosticDescriptor _collision = new("SG0501", Severity.Error, $"two pages have the same URL");

    private static readonly DiagnosticDescriptor _wouldReplace = new("SG0502", Severity.Error, $"file would replace a file of the site");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_collision, _wouldReplace];

    /// <param name="path">The file to change.</param>
    /// <param name="other">The file whose page already has this URL.</param>
    public static Diagnostic Collision(string path, string address, string other) =>
        Diagnostic.InPath(
            _collision,
            path,
            $"`/{address}` is already the URL of a page built from `{other}`",
            $"rename one of them; `koolitused`, `asutused`, `andmed`, `ligipaasetavus` and `404` are reserved"
        );

    /// <param name="line">The alias or theme that asks for the URL.</param>
    /// <param name="other">The file whose page already has this URL.</param>
    public static Diagnostic Taken(SourceSpan line, string address, string other) =>
        Diagnostic.At(
            _collision,
            line,
            $"`/{address}` is already the URL of a page built from `{other}`",
            $"two pages cannot share a URL: correct this line, or delete it"
        );

    /// <param name="path">The file in <c>static/</c>.</param>
    /// <param name="replaced">The file of the site.</param>
    /// <param name="other">The file that it is built from.</param>
    public static Diagnostic WouldReplace(string path, string replaced, string other) =>
        Diagnostic.InPath(
            _wouldReplace,
            path,
            $"the site already has `/{replaced}`, built from `{other}`",
            $"delete the file or rename it; what the site builds cannot be replaced by files in `static`"
        );
}
