using System.Buffers;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>The target of a URL, as far as the URL itself tells.</summary>
internal enum LinkKind
{
    /// <summary>Not allowed on any page.</summary>
    Forbidden,

    /// <summary>Another site: <c>http</c>, <c>https</c>.</summary>
    External,

    /// <summary><c>mailto</c> or <c>tel</c>.</summary>
    Contact,

    /// <summary>A fragment of the same page.</summary>
    Fragment,

    /// <summary>A page or file of this site.</summary>
    Internal,
}

/// <summary>Classifies URLs, in Markdown and in templates alike.</summary>
internal static class LinkPolicy
{
    /// <summary>Characters of most internal URLs; they cannot form a scheme.</summary>
    private static readonly SearchValues<char> _plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    private static readonly SearchValues<byte> _plainBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./"u8);

    /// <summary>Fast check for most internal URLs.</summary>
    /// <param name="address">UTF-8, escaped or not: a plain URL contains nothing to escape.</param>
    public static bool IsPlain(ReadOnlySpan<byte> address) =>
        address is [(byte)'.' or (>= (byte)'a' and <= (byte)'z'), ..] && !address.ContainsAnyExcept(_plainBytes);

    public static LinkKind Classify(string address)
    {
        if (address is ['.' or (>= 'a' and <= 'z'), ..] && !address.AsSpan().ContainsAnyExcept(_plain))
        {
            return LinkKind.Internal;
        }

        // Browsers ignore whitespace and control characters in a scheme, so they must not hide one here.
        var bare = address.AsSpan().ContainsAnyInRange('\0', ' ') ? string.Concat(address.Where(static letter => letter > ' ')) : address;

        if (bare.Length == 0 || bare.StartsWith("//", StringComparison.Ordinal))
        {
            return LinkKind.Forbidden;
        }

        if (bare[0] == '#')
        {
            return LinkKind.Fragment;
        }

        // Browsers treat a backslash before the query as a slash.
        var path = bare.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? bare[..at] : bare;
        if (path.Contains('\\', StringComparison.Ordinal))
        {
            return LinkKind.Forbidden;
        }

        var end = bare.AsSpan().IndexOfAny(":/?#");
        return end < 0 || bare[end] != ':' ? LinkKind.Internal : ByScheme(bare[..end].ToLowerInvariant(), bare[(end + 1)..]);
    }

    /// <summary>
    /// Whether Markdown makes something else of the address than its signs say. Its blanks and control characters reach the page as
    /// <c>%20</c> and <c>%01</c>, which browsers do not ignore: with one before its scheme, an address leads to a page of that name.
    /// </summary>
    public static bool IsBrokenByMarkdown(string address)
    {
        var blank = address.AsSpan().IndexOfAnyInRange('\0', ' ');
        return blank >= 0 && (address.AsSpan().ContainsAnyInRange('\0', '\u001F') || blank <= address.AsSpan().IndexOfAny(":/?#"));
    }

    private static LinkKind ByScheme(string scheme, string rest) =>
        scheme switch
        {
            "http"
            or "https"
                when rest.Length > 2 && rest.StartsWith("//", StringComparison.Ordinal) && rest[2] != '/' && !WebAddress.HasUser(rest) =>
                LinkKind.External,
            "mailto" or "tel" when rest.Length > 0 => LinkKind.Contact,
            _ => LinkKind.Forbidden,
        };
}
