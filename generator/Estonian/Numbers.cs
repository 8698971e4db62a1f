using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Estonian;

/// <summary>
/// Formats numbers in Estonian: decimal comma, and groups of three from five digits up. Uses no-break spaces and the minus sign U+2212;
/// halves round away from zero.
/// </summary>
internal static class Numbers
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';
    private const int GroupSize = 3;

    /// <summary><c>1234</c> is not grouped, <c>12 345</c> is.</summary>
    private const int MinGroupedDigits = 5;
    private const int MinGroupedNumber = 10_000;

    /// <summary>Cached because most table rows contain a percentage.</summary>
    private static readonly ImmutableArray<string> _percents =
    [
        .. Enumerable.Range(0, 1001).Select(static tenths => Percent(tenths / 10m)),
    ];

    /// <summary><c>1234</c>, <c>12 345</c></summary>
    public static string Whole(long n) => n is >= 0 and < MinGroupedNumber ? n.ToString(CultureInfo.InvariantCulture) : Decimal(n, 0);

    /// <summary><c>1 234</c>, <c>12 345</c>: as in a column that holds longer numbers.</summary>
    public static string WholeGrouped(long n) => n is >= 1_000 and < MinGroupedNumber ? Group(Whole(n), GroupSize + 1) : Whole(n);

    /// <summary>Whether a number this long makes the whole column grouped.</summary>
    public static bool IsGrouped(long n) => n >= MinGroupedNumber;

    /// <summary><c>12 345,6</c>: without trailing zeros.</summary>
    public static string Decimal(decimal value, int maxDecimals) => Format(Round(value, maxDecimals), minDecimals: 0);

    /// <summary><c>92,6%</c>: no space before the sign.</summary>
    public static string Percent(decimal percent, int maxDecimals = 1) => Decimal(percent, maxDecimals) + "%";

    /// <summary><c>88,0%</c>: where the decimal shows a difference.</summary>
    public static string PercentWithDecimal(decimal percent) => Format(Round(percent, 1), minDecimals: 1) + "%";

    /// <summary>Same as <see cref="Percent"/>, from tenths of a percent.</summary>
    public static string PercentOfTenths(long tenths) =>
        tenths >= 0 && tenths < _percents.Length ? _percents[(int)tenths] : Percent(tenths / 10m);

    /// <summary><c>48 €</c>, <c>48,50 €</c>: cents are omitted if zero.</summary>
    public static string Euro(decimal amount)
    {
        var cents = Round(amount, 2);
        return Format(cents, decimal.IsInteger(cents) ? 0 : 2) + NoBreakSpace + "€";
    }

    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Format(decimal value, int minDecimals)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var (whole, fraction) = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
            ? (digits[..point], digits[(point + 1)..].TrimEnd('0'))
            : (digits, "");
        var sign = value < 0 ? Minus.ToString() : "";
        fraction = fraction.PadRight(minDecimals, '0');
        whole = Group(whole, MinGroupedDigits);
        return fraction.Length == 0 ? sign + whole : sign + whole + "," + fraction;
    }

    private static string Group(string digits, int fromDigits)
    {
        if (digits.Length < fromDigits)
        {
            return digits;
        }

        for (var at = digits.Length - GroupSize; at > 0; at -= GroupSize)
        {
            digits = digits.Insert(at, NoBreakSpace.ToString());
        }

        return digits;
    }
}
