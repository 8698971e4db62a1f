using System.Buffers;

namespace SiteGen.Pages;

/// <summary>Links between files of the site, known by their paths.</summary>
internal sealed class Links(IReadOnlySet<string> paths)
{
    private static readonly SearchValues<char> _plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    /// <summary>From one path to another, relative; a folder ends in <c>/</c>.</summary>
    public static string From(string page, string target)
    {
        var folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        var to = Addresses.Linked(target).AsSpan();
        var common = folder[..folder.CommonPrefixLength(to)].LastIndexOf('/') + 1;
        var link = string.Concat(Upwards(folder[common..].Count('/')), to[common..]);
        return link.Length == 0 ? "./" : link;
    }

    /// <param name="root">Ends in a slash.</param>
    public static string Absolute(Uri root, string target)
    {
        var linked = Addresses.Linked(target);
        return IsPlain(linked) && root is { Query: "", Fragment: "" } ? root.AbsoluteUri + linked : new Uri(root, linked).AbsoluteUri;
    }

    /// <summary>
    /// What a link in Markdown leads to, as an address relative to the page it stands on; what leaves the site stays as it is.
    /// </summary>
    /// <param name="fromPage">The path of the page.</param>
    /// <param name="written">From the site's root (<c>/x/</c>) or relative to the page, with or without a fragment.</param>
    /// <returns>Null where the site has no such page or file.</returns>
    public string? Resolve(string fromPage, string written)
    {
        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        if (written.StartsWith('#') || HasScheme(written))
        {
            return written;
        }

        var end = written.AsSpan().IndexOfAny('#', '?') is var at and >= 0 ? at : written.Length;
        if (end == 0 || Find(fromPage, Uri.UnescapeDataString(written[..end])) is not { } target)
        {
            return null;
        }

        return From(fromPage, target) + written[end..];
    }

    /// <summary>Whether nothing in it has to be resolved or escaped, as in almost every path of a site.</summary>
    private static bool IsPlain(string path) =>
        path is not (['/', ..] or [.., '.'])
        && !path.AsSpan().ContainsAnyExcept(_plain)
        && !path.Contains("./", StringComparison.Ordinal)
        && !path.Contains("..", StringComparison.Ordinal);

    private static string Upwards(int folders) =>
        folders switch
        {
            0 => "",
            1 => "../",
            2 => "../../",
            _ => string.Concat(Enumerable.Repeat("../", folders)),
        };

    private static bool HasScheme(string written) => written.AsSpan().IndexOfAny(":/?#") is var end and > 0 && written[end] == ':';

    private string? Find(string fromPage, string written)
    {
        var folder = written.StartsWith('/') ? [] : fromPage.Split('/')[..^1];
        var path = new List<string>(folder);
        foreach (var part in written.Split('/', StringSplitOptions.RemoveEmptyEntries))
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
            return written.EndsWith('/') ? null : joined;
        }

        var index = joined.Length == 0 ? Addresses.Home : joined + "/" + Addresses.Home;
        return paths.Contains(index) ? index : null;
    }
}
