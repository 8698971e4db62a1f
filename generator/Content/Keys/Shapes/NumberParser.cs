using System.Globalization;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Parses numbers in human notation, such as <c>1 234</c>.</summary>
internal static class NumberParser
{
    public const int MaxWhole = 999_999_999;
    public const decimal MaxDecimal = 99_999_999.99m;

    /// <summary>Three could be thousands: <c>1.500</c>.</summary>
    private const int MaxWrittenDecimals = 2;

    private static readonly char[] _blanks = [' ', '\u00A0', '\u202F', '\u2009'];

    public static bool TryParseWhole(string text, out int number) =>
        int.TryParse(WithoutBlanks(text), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MaxWhole;

    public static bool TryParseDecimal(string text, int decimals, out decimal number) =>
        decimal.TryParse(WithoutBlanks(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number == Math.Round(number, decimals)
        && Decimals(text) <= MaxWrittenDecimals
        && number <= MaxDecimal;

    private static int Decimals(string text) =>
        text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;

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
}
