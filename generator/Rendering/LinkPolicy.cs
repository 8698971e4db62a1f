using System.Buffers;

namespace SiteGen.Rendering;

/// <summary>Where an address leads, as far as the address itself says.</summary>
internal enum LinkKind
{
    /// <summary>It may stand on no page.</summary>
    Forbidden,

    /// <summary>Another site: <c>http</c>, <c>https</c>.</summary>
    External,

    /// <summary>A person: <c>mailto</c>, <c>tel</c>.</summary>
    Contact,

    /// <summary>A place on the same page.</summary>
    Fragment,

    /// <summary>A page or file of this site.</summary>
    Internal,
}

/// <summary>The one judge of addresses, for Markdown and templates alike.</summary>
internal static class LinkPolicy
{
    /// <summary>What most addresses within a site are made of; it hides no scheme.</summary>
    private static readonly SearchValues<char> _plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    private static readonly SearchValues<byte> _plainBytes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./"u8);

    /// <summary>Whether it leads within the site, as can be seen at once in most that do.</summary>
    /// <param name="address">UTF-8 or HTML: to one that is plain that makes no difference.</param>
    public static bool IsPlain(ReadOnlySpan<byte> address) =>
        address is [(byte)'.' or (>= (byte)'a' and <= (byte)'z'), ..] && !address.ContainsAnyExcept(_plainBytes);

    public static LinkKind Judge(string address)
    {
        if (address is ['.' or (>= 'a' and <= 'z'), ..] && !address.AsSpan().ContainsAnyExcept(_plain))
        {
            return LinkKind.Internal;
        }

        // Browsers drop blanks and control characters before they look for a scheme, so they must not hide one from us.
        var bare = address.AsSpan().ContainsAnyInRange('\0', ' ') ? string.Concat(address.Where(static letter => letter > ' ')) : address;

        if (bare.Length == 0 || bare.StartsWith("//", StringComparison.Ordinal))
        {
            return LinkKind.Forbidden;
        }

        if (bare[0] == '#')
        {
            return LinkKind.Fragment;
        }

        // To browsers a backslash is a slash, up to the query.
        var path = bare.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? bare[..at] : bare;
        if (path.Contains('\\', StringComparison.Ordinal))
        {
            return LinkKind.Forbidden;
        }

        var end = bare.AsSpan().IndexOfAny(":/?#");
        return end < 0 || bare[end] != ':' ? LinkKind.Internal : ByScheme(bare[..end].ToLowerInvariant(), bare[(end + 1)..]);
    }

    private static LinkKind ByScheme(string scheme, string rest) =>
        scheme switch
        {
            "http" or "https" when rest.Length > 2 && rest.StartsWith("//", StringComparison.Ordinal) && rest[2] != '/' =>
                LinkKind.External,
            "mailto" or "tel" when rest.Length > 0 => LinkKind.Contact,
            _ => LinkKind.Forbidden,
        };
}
