using System.Buffers;

namespace SiteGen.Pages;

/// <summary>Creates and resolves links between the site's files.</summary>
/// <param name="notPlanned">Folders of which it is not known what they contain; links to them count as valid.</param>
internal sealed class Links(IReadOnlySet<string> paths, IReadOnlySet<string> notPlanned)
{
    private static readonly SearchValues<char> _plainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    /// <summary>The relative URL from a page to a target; a folder's URL ends with a slash.</summary>
    public static string From(string page, string target)
    {
        var folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        var to = Addresses.ToUrl(target).AsSpan();
        var common = folder[..folder.CommonPrefixLength(to)].LastIndexOf('/') + 1;
        var link = string.Concat(ParentPrefix(folder[common..].Count('/')), to[common..]);
        return link.Length == 0 ? "./" : link;
    }

    /// <param name="root">Ends with a slash.</param>
    public static string Absolute(Uri root, string target)
    {
        var url = Addresses.ToUrl(target);
        return IsPlain(url) && root is { Query: "", Fragment: "" } ? root.AbsoluteUri + url : new Uri(root, url).AbsoluteUri;
    }

    /// <summary>Resolves a link from Markdown to a URL relative to its page. External URLs and fragments are returned unchanged.</summary>
    /// <param name="fromPage">Path of the page with the link.</param>
    /// <param name="href">Relative to the site's root (<c>/x/</c>) or to the page, with or without a fragment.</param>
    /// <returns>Null if the target does not exist.</returns>
    public string? Resolve(string fromPage, string href)
    {
        if (href.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        if (href.StartsWith('#') || HasScheme(href))
        {
            return href;
        }

        var end = href.AsSpan().IndexOfAny('#', '?') is var at and >= 0 ? at : href.Length;
        if (end == 0 || Find(fromPage, Uri.UnescapeDataString(href[..end])) is not { } target)
        {
            return null;
        }

        return From(fromPage, target) + href[end..];
    }

    /// <summary>Fast path: almost no path needs resolving or escaping.</summary>
    private static bool IsPlain(string path) =>
        path is not (['/', ..] or [.., '.'])
        && !path.AsSpan().ContainsAnyExcept(_plainCharacters)
        && !path.Contains("./", StringComparison.Ordinal)
        && !path.Contains("..", StringComparison.Ordinal);

    private static string ParentPrefix(int levels) =>
        levels switch
        {
            0 => "",
            1 => "../",
            2 => "../../",
            _ => string.Concat(Enumerable.Repeat("../", levels)),
        };

    private static bool HasScheme(string href) => href.AsSpan().IndexOfAny(":/?#") is var end and > 0 && href[end] == ':';

    /// <summary>Those folders are at the top of the site or one below.</summary>
    private bool IsNotPlanned(string path)
    {
        var first = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var second = path.IndexOf('/', first) + 1;
        return notPlanned.Contains(path[..first]) || notPlanned.Contains(path[..second]);
    }

    private string? Find(string fromPage, string href)
    {
        var folder = href.StartsWith('/') ? [] : fromPage.Split('/')[..^1];
        var path = new List<string>(folder);
        foreach (var part in href.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".")
            {
                continue;
            }

            if (part != "..")
            {
                path.Add(part);
            }
            else if (path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else
            {
                return null;
            }
        }

        var joined = string.Join('/', path);
        if (paths.Contains(joined))
        {
            return href.EndsWith('/') ? null : joined;
        }

        var index = joined.Length == 0 ? Addresses.Home : joined + "/" + Addresses.Home;
        return paths.Contains(index) || IsNotPlanned(index) ? index : null;
    }
}
