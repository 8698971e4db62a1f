using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>
/// The links „Vaata lähteandmeid” and „Paku parandust”. On known forges they point to the file on the branch <c>main</c>. For any other
/// repository the first link points to its front page, and there is no second one.
/// </summary>
internal static class SourceLinks
{
    public static View? Make(Site site, string? source)
    {
        if (site.Repository is not { } repository || source is null)
        {
            return null;
        }

        var root = repository.AbsoluteUri.TrimEnd('/');
        root = root.EndsWith(".git", StringComparison.Ordinal) ? root[..^4] : root;
        var (view, edit) = IsWithinRepository(source) ? Forge(repository.Host) : (null, null);
        var path = string.Join('/', source.Split('/').Select(Uri.EscapeDataString));
        return new View
        {
            { "view", view is null ? repository.AbsoluteUri : root + view + path },
            { "edit", edit is null ? null : root + edit + path },
        };
    }

    private static (string? View, string? Edit) Forge(string host) =>
        host switch
        {
            "github.com" => ("/blob/main/", "/edit/main/"),
            "gitlab.com" or "koodivaramu.eesti.ee" => ("/-/blob/main/", "/-/edit/main/"),
            "codeberg.org" => ("/src/branch/main/", "/_edit/main/"),
            _ => (null, null),
        };

    /// <summary>Content from outside the repository has no URL there.</summary>
    private static bool IsWithinRepository(string source) =>
        !source.StartsWith('/') && !source.StartsWith("..", StringComparison.Ordinal) && !source.Contains(':', StringComparison.Ordinal);
}
