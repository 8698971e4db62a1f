using System.Globalization;
using System.Text;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Parses numbers as people write them. A figure may carry blanks: <c>1 234</c>.</summary>
internal static class NumberParser
{
    public const int LargestWhole = 999_999_999;
    public const decimal LargestDecimal = 99_999_999.99m;

    private static readonly char[] _blanks = [' ', '\u00A0', '\u202F', '\u2009'];

    public static bool TryParseWhole(string text, out int number) =>
        int.TryParse(WithoutBlanks(text), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= LargestWhole;

    public static bool TryParseDecimal(string text, int decimals, out decimal number) =>
        decimal.TryParse(WithoutBlanks(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number == Math.Round(number, decimals)
        && number <= LargestDecimal;

    /// <summary>Takes out blanks between digits, no-break ones too, but only where they part groups of three.</summary>
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

    /// <summary>What was likely meant: a decimal comma, a percent or euro sign, a unit behind the number.</summary>
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
