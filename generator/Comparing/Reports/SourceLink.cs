using SiteGen.Text;

namespace SiteGen.Comparing.Reports;

/// <summary>Makes links to lines of the content on a forge, at the compared commits.</summary>
/// <param name="Repository">Its front page, without a slash at the end; null if there is none.</param>
/// <param name="Blob">What follows it: <c>/blob/</c>, <c>/-/blob/</c> or <c>/src/commit/</c>.</param>
/// <param name="Old">The commit of the old version; null if it is a folder.</param>
/// <param name="New">The commit of the new version; null if it is an unknown one.</param>
internal sealed record SourceLink(string? Repository, string Blob, string? Old, string? New)
{
    public static SourceLink None { get; } = new(null, "", null, null);

    /// <summary>For a known forge.</summary>
    public static SourceLink Of(Uri? repository, string? old, string? @new)
    {
        var root = repository?.AbsoluteUri.TrimEnd('/');
        root = root?.EndsWith(".git", StringComparison.Ordinal) == true ? root[..^4] : root;
        return repository?.Host switch
        {
            "github.com" => new SourceLink(root, "/blob/", old, @new),
            "gitlab.com" or "koodivaramu.eesti.ee" => new SourceLink(root, "/-/blob/", old, @new),
            "codeberg.org" => new SourceLink(root, "/src/commit/", old, @new),
            _ => None,
        };
    }

    /// <summary>Null if the line is not on the forge.</summary>
    public string? To(Change change)
    {
        if (Repository is null || (change.IsPlaceNew ? New : Old) is not { } commit || change.Place is not { } place)
        {
            return null;
        }

        var path = place.File.Path;
        return path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal)
            ? null
            : $"{Escaped(Repository)}{Blob}{commit}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}#L{place.Line}";
    }

    /// <summary>The path and line of a place.</summary>
    public static string Line(SourceSpan place) => $"{place.File.Path}:{place.Line}";

    /// <summary>A bracket would end the link of Markdown.</summary>
    private static string Escaped(string address) =>
        address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
}
