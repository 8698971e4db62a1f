using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SiteGen.Estonian;

/// <summary>A URL segment and folder name: lower-case ASCII letters, digits and single inner hyphens, at most 80 characters.</summary>
internal static class Slug
{
    public const int MaxLength = 80;

    private static readonly SearchValues<char> _allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly FrozenSet<string> _reservedByWindows = FrozenSet.Create(
        StringComparer.Ordinal,
        "con",
        "prn",
        "aux",
        "nul",
        "com0",
        "com1",
        "com2",
        "com3",
        "com4",
        "com5",
        "com6",
        "com7",
        "com8",
        "com9",
        "lpt0",
        "lpt1",
        "lpt2",
        "lpt3",
        "lpt4",
        "lpt5",
        "lpt6",
        "lpt7",
        "lpt8",
        "lpt9"
    );

    private static readonly FrozenDictionary<char, string> _ascii = Letters
        .InOrder.SelectMany(static group => group, static (group, letter) => KeyValuePair.Create(letter, Letters.Ascii(group[0])))
        .ToFrozenDictionary();

    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        if (text.Contains("--", StringComparison.Ordinal) || _reservedByWindows.Contains(text))
        {
            return false;
        }

        return !text.AsSpan().ContainsAnyExcept(_allowed);
    }

    /// <summary>
    /// Derives a valid slug from a title: õ becomes o, ä a, ö o, ü u, š s, ž z; other characters become hyphens. Empty if the title has no
    /// Latin letter and no digit.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Append(slug, char.ToLowerInvariant(c));
        }

        var truncated = Truncate(slug.ToString().Trim('-'));
        return _reservedByWindows.Contains(truncated) ? truncated + "-1" : truncated;
    }

    private static void Append(StringBuilder slug, char lower)
    {
        if (char.IsAsciiDigit(lower))
        {
            slug.Append(lower);
        }
        else if (Letters.LigatureParts(lower) is { } parts)
        {
            slug.Append(parts);
        }
        else if (_ascii.TryGetValue(lower, out var ascii))
        {
            slug.Append(ascii);
        }
        else if (!IsInvisible(lower) && slug is [.., not '-'])
        {
            slug.Append('-');
        }
    }

    /// <summary>Soft hyphens and combining marks do not separate words.</summary>
    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>Truncates at the last hyphen within the limit, or within a word that is longer than the limit.</summary>
    private static string Truncate(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var hyphen = slug.LastIndexOf('-', MaxLength);
        return slug[..(hyphen > 0 ? hyphen : MaxLength)];
    }
}
