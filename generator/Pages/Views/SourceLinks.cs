using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>
/// „Vaata lähteteksti” and „Paku muudatust”. A forge whose addresses are known gets a link to the file itself, on its branch <c>main</c>;
/// any other repository one to its front page, and then no second link to the same place.
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

    /// <summary>Content that is read from elsewhere has no address in the repository.</summary>
    private static bool IsWithinRepository(string source) =>
        !source.StartsWith('/') && !source.StartsWith("..", StringComparison.Ordinal) && !source.Contains(':', StringComparison.Ordinal);
}
