using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>A website of the public sector has an accessibility statement. A name that nobody can register belongs to no website.</summary>
internal static class AccessibilityIsStated
{
    /// <summary>RFC 2606 and RFC 6761.</summary>
    private static readonly string[] _reserved = ["example", "test", "invalid", "localhost", "example.org", "example.com", "example.net"];

    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        if (
            content.Site is { Accessibility: null, Publisher.Type: not PublisherType.Other } site
            && !content.IncompleteFiles.Contains(site.Source.Path)
            && IsPublic(site.BaseUrl)
        )
        {
            diagnostics.Add(DesignProblems.NoStatement(site.Source.Path));
        }
    }

    private static bool IsPublic(Uri url) =>
        url is { HostNameType: UriHostNameType.Dns, Host: var host }
        && !_reserved.Any(name => host == name || host.EndsWith($".{name}", StringComparison.Ordinal));
}
