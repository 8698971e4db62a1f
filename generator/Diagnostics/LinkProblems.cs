using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG081: problems that only opening a link reveals.</summary>
internal static class LinkProblems
{
    private static readonly DiagnosticDescriptor _broken = new("SG0811", Severity.Warning, $"external link does not work");
    private static readonly DiagnosticDescriptor _notPublic = new("SG0812", Severity.Warning, $"external link is not public");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_broken, _notPublic];

    /// <param name="origin">Where the link is written; null if it was not found.</param>
    /// <param name="file">The file most likely to need a change if <paramref name="origin"/> is null.</param>
    public static Diagnostic Broken(SourceSpan? origin, string file, string link, Message reason) =>
        At(_broken, origin, file, $"`{link}` cannot be opened: {reason}", $"correct or remove the link; if only the host is down, wait");

    /// <inheritdoc cref="Broken"/>
    public static Diagnostic NotPublic(SourceSpan? origin, string file, string link, Message reason) =>
        At(_notPublic, origin, file, $"`{link}` was not opened: {reason}", $"link to a page that everybody can open, or remove the link");

    /// <param name="content">The content folder.</param>
    public static Diagnostic NoNetwork(string content, int links, int hosts) =>
        Diagnostic.InPath(
            _broken,
            content,
            $"links: {links}, hosts: {hosts}; not one of them answered, so it is likely that this machine has no way to the internet",
            $"check its network and run the command again; a proxy is not used"
        );

    private static Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan? origin, string file, Message detail, Message help) =>
        origin is { } span ? Diagnostic.At(descriptor, span, detail, help) : Diagnostic.InPath(descriptor, file, detail, help);
}
