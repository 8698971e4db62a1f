using System.Globalization;
using System.Text;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Parses numbers in human notation, such as <c>1 234</c>.</summary>
internal static class NumberParser
{
    public const int MaxWhole = 999_999_999;
    public const decimal MaxDecimal = 99_999_999.99m;

    private static readonly char[] _blanks = [' ', '\u00A0', '\u202F', '\u2009'];

    public static bool TryParseWhole(string text, out int number) =>
        int.TryParse(WithoutBlanks(text), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MaxWhole;

    public static bool TryParseDecimal(string text, int decimals, out decimal number) =>
        decimal.TryParse(WithoutBlanks(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number == Math.Round(number, decimals)
        && number <= MaxDecimal;

    /// <summary>Removes spaces between groups of three digits, including no-break spaces.</summary>
    private static string WithoutBlanks(string text)
    {
        if (text.IndexOfAny(_blanks) < 0)
        {
            return text;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;
        var groups = text[..point].Split(_blanks);
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(static group => group.Length == 3)
            ? string.Concat(groups) + text[point..]
            : text;
    }

    /// <summary>Suggests a number: replaces a decimal comma and drops a percent sign, euro sign or unit.</summary>
    public static string? Fix(string text)
    {
        if (text.StartsWith('-'))
        {
            return null;
        }

        var digits = new StringBuilder();
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter))
            {
                digits.Append(letter);
            }
            else if (letter is ',' or '.' && digits.Length > 0)
            {
                digits.Append('.');
            }
            else if (!char.IsWhiteSpace(letter) && digits.Length > 0)
            {
                break;
            }
        }
        return digits.ToString().Trim('.');
    }
}
