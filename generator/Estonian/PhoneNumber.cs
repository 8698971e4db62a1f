using System.Text;

namespace SiteGen.Estonian;

/// <summary>Parses telephone numbers.</summary>
internal static class PhoneNumber
{
    private const char NoBreakSpace = '\u00A0';
    private const string CountryCode = "372";
    private const int MinForeignDigits = 8;
    private const int MaxForeignDigits = 15;

    /// <summary>
    /// Accepts an Estonian number with or without <c>+372</c>, an Estonian short number such as <c>112</c>, or a foreign number with
    /// <c>+</c> or <c>00</c>. Spaces, hyphens, dots and parentheses are ignored.
    /// </summary>
    /// <param name="e164">The number to dial: <c>+3726631439</c>, <c>112</c>.</param>
    /// <param name="display">
    /// The number to display: <c>+372 663 1439</c>, with no-break spaces; a foreign number keeps the groups of the input.
    /// </param>
    public static bool TryParse(string text, out string e164, out string display)
    {
        var number = SplitGroups(text) switch
        {
            (true, var groups) => International(groups),
            (false, var groups) => National(string.Concat(groups)),
            null => null,
        };
        (e164, display) = number ?? ("", "");
        return number is not null;
    }

    /// <summary>Splits the number into groups of digits and detects an international prefix; null if the text is not a number.</summary>
    private static (bool International, string[] Groups)? SplitGroups(string text)
    {
        // "+44 (0)20 …" contains a national trunk prefix; whether it is dialled depends on the country, so it is ambiguous.
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

    private static (string E164, string Display)? International(string[] groups)
    {
        var digits = string.Concat(groups);
        if (digits.StartsWith(CountryCode, StringComparison.Ordinal))
        {
            return Subscriber(digits[CountryCode.Length..]);
        }

        var isNumber = digits.Length is >= MinForeignDigits and <= MaxForeignDigits && digits[0] != '0';
        return isNumber ? ("+" + digits, "+" + string.Join(NoBreakSpace, groups)) : null;
    }

    private static (string E164, string Display)? National(string digits)
    {
        if (digits is ['1', _, _, ..] && digits.Length <= 6)
        {
            return (digits, digits);
        }

        var hasCountryCode = digits.Length > 8 && digits.StartsWith(CountryCode, StringComparison.Ordinal);
        return Subscriber(hasCountryCode ? digits[CountryCode.Length..] : digits);
    }

    /// <summary>An Estonian number has seven digits that start with 3 to 8, or eight that start with 5 or 8.</summary>
    private static (string E164, string Display)? Subscriber(string digits)
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
