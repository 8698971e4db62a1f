using System.Globalization;
using System.Text;
using SiteGen.Content.Schema;
using SiteGen.Model;

namespace SiteGen.Content.Shapes;

/// <summary>Shapes of numbers. A figure may carry blanks: <c>1 234</c>.</summary>
internal static class Figures
{
    public const int LargestWhole = 999_999_999;
    public const decimal LargestDecimal = 99_999_999.99m;

    private static readonly char[] _blanks = [' ', '\u00A0', '\u202F', '\u2009'];

    private static readonly (string Sign, Qualifier Qualifier)[] _signs =
    [
        (">=", Qualifier.AtLeast),
        (">", Qualifier.MoreThan),
        ("~", Qualifier.About),
        ("<", Qualifier.LessThan),
    ];

    public static Shape<Count> Count { get; } =
        new ScalarShape<Count>(
            $"a whole number, optionally with a qualifier, such as \"> 450\", \"~ 200\", \">= 22\" or \"< 50\"",
            ParseCount,
            FigureSchemas.Count,
            FixNumber
        );

    public static Shape<int> WholeNumber { get; } =
        new ScalarShape<int>(
            $"a whole number, 0 or more",
            static (text, out number) => ParseWhole(text, out number),
            FigureSchemas.WholeNumber,
            FixNumber
        );

    public static Shape<int> Participants { get; } =
        new ScalarShape<int>(
            $"a whole number, 1 or more",
            static (text, out number) => ParseWhole(text, out number) && number > 0,
            FigureSchemas.Participants,
            FixNumber
        );

    public static Shape<decimal> Amount { get; } =
        new ScalarShape<decimal>(
            $"an amount in euros such as 48 or 48.50",
            static (text, out number) => ParseDecimal(text, 2, out number),
            FigureSchemas.TwoDecimals,
            FixNumber
        );

    public static Shape<decimal> Length { get; } =
        new ScalarShape<decimal>(
            $"a number such as 2 or 1.5",
            static (text, out number) => ParseDecimal(text, 2, out number),
            FigureSchemas.TwoDecimals,
            FixNumber
        );

    public static Shape<decimal> Percent { get; } =
        new ScalarShape<decimal>(
            $"a percentage from 0 to 100 with at most one decimal, such as 95 or 92.6",
            static (text, out number) => ParseDecimal(text, 1, out number) && number <= 100,
            FigureSchemas.Percent,
            FixNumber
        );

    public static Shape<bool> Boolean { get; } =
        new ChoiceShape<bool>(
            [("true", true), ("false", false)],
            static word =>
                word.ToLowerInvariant() switch
                {
                    "yes" or "on" or "jah" => "true",
                    "no" or "off" or "ei" => "false",
                    _ => null,
                }
        );

    private static bool ParseCount(string text, out Count count)
    {
        var qualifier = Qualifier.Exact;
        foreach (var (sign, meaning) in _signs)
        {
            if (!text.StartsWith(sign, StringComparison.Ordinal))
            {
                continue;
            }

            qualifier = meaning;
            text = text[sign.Length..].TrimStart();
            break;
        }
        var usable = ParseWhole(text, out var value);
        count = new Count(value, qualifier);
        return usable;
    }

    private static bool ParseWhole(string text, out int number) =>
        int.TryParse(WithoutBlanks(text), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= LargestWhole;

    private static bool ParseDecimal(string text, int decimals, out decimal number) =>
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
    private static string? FixNumber(string text)
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
