using System.Text;

namespace SiteGen.Estonian;

/// <summary>Telephone numbers as editors write them.</summary>
internal static class PhoneNumber
{
    private const char NoBreakSpace = '\u00A0';
    private const string CountryCode = "372";
    private const int ShortestForeign = 8;
    private const int LongestForeign = 15;

    /// <summary>
    /// Reads an Estonian number, with or without <c>+372</c>, an Estonian short number such as <c>112</c>, or a foreign number
    /// that begins with <c>+</c> or <c>00</c>. Spaces, hyphens, dots and brackets may stand anywhere.
    /// </summary>
    /// <param name="e164">What to dial: <c>+3726631439</c>, <c>112</c>.</param>
    /// <param name="shown">
    /// What to show: <c>+372 663 1439</c>, with no-break spaces; a foreign number in the groups that it was written in.
    /// </param>
    public static bool TryParse(string text, out string e164, out string shown)
    {
        var number = Groups(text) switch
        {
            (true, var groups) => International(groups),
            (false, var groups) => National(string.Concat(groups)),
            null => null,
        };
        (e164, shown) = number ?? ("", "");
        return number is not null;
    }

    /// <summary>The groups of digits, and whether a country code begins them; null where the text is no number at all.</summary>
    private static (bool International, string[] Groups)? Groups(string text)
    {
        // "+44 (0)20 …" means a 0 that is dialled within the country only: which number is meant depends on the country.
        if (text.Contains("(0)", StringComparison.Ordinal))
        {
            return null;
        }

        var spaced = new StringBuilder(text.Length);
        var plus = false;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                spaced.Append(c);
            }
            else if (c == '+' && !plus && spaced.Length == 0)
            {
                plus = true;
            }
            else if (!IsSeparator(c))
            {
                return null;
            }
            else if (spaced.Length > 0)
            {
                spaced.Append(' ');
            }
        }

        var digits = spaced.ToString();
        var zeros = !plus && digits.StartsWith("00", StringComparison.Ordinal);
        return (plus || zeros, (zeros ? digits[2..] : digits).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '–' or '.' or '(' or ')';

    private static (string E164, string Shown)? International(string[] groups)
    {
        var digits = string.Concat(groups);
        if (digits.StartsWith(CountryCode, StringComparison.Ordinal))
        {
            return Subscriber(digits[CountryCode.Length..]);
        }

        var isNumber = digits.Length is >= ShortestForeign and <= LongestForeign && digits[0] != '0';
        return isNumber ? ("+" + digits, "+" + string.Join(NoBreakSpace, groups)) : null;
    }

    private static (string E164, string Shown)? National(string digits)
    {
        if (digits is ['1', _, _, ..] && digits.Length <= 6)
        {
            return (digits, digits);
        }

        var hasCountryCode = digits.Length > 8 && digits.StartsWith(CountryCode, StringComparison.Ordinal);
        return Subscriber(hasCountryCode ? digits[CountryCode.Length..] : digits);
    }

    /// <summary>Seven digits from 3 to 8, or eight from 5 or 8: the others are no Estonian numbers.</summary>
    private static (string E164, string Shown)? Subscriber(string digits)
    {
        var firstGroup = digits switch
        {
            [>= '3' and <= '8', ..] when digits.Length == 7 => 3,
            ['5' or '8', ..] when digits.Length == 8 => 4,
            _ => 0,
        };
        return firstGroup == 0
            ? null
            : ($"+{CountryCode}{digits}", $"+{CountryCode}{NoBreakSpace}{digits[..firstGroup]}{NoBreakSpace}{digits[firstGroup..]}");
    }
}
