using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Estonian;

/// <summary>
/// Numbers as Estonian writes them: decimal comma, and from five digits up groups of three. The spaces are no-break spaces,
/// minus is the minus sign, and halves round away from zero.
/// </summary>
internal static class Numbers
{
    private const char NoBreakSpace = '\u00A0';
    private const char Minus = '\u2212';
    private const int GroupSize = 3;

    /// <summary>Groups begin here: <c>1234</c> is written in one piece.</summary>
    private const int SmallestGrouped = 5;
    private const int SmallestGroupedNumber = 10_000;

    /// <summary>Shares stand in most rows of tables; each is made once.</summary>
    private static readonly ImmutableArray<string> _percents =
    [
        .. Enumerable.Range(0, 1001).Select(static tenths => Percent(tenths / 10m)),
    ];

    /// <summary><c>1234</c>, <c>12 345</c></summary>
    public static string Whole(long n) => n is >= 0 and < SmallestGroupedNumber ? n.ToString(CultureInfo.InvariantCulture) : Decimal(n, 0);

    /// <summary><c>12 345,6</c>: no more decimals than needed or allowed.</summary>
    public static string Decimal(decimal value, int maxDecimals) => Written(Rounded(value, maxDecimals), minDecimals: 0);

    /// <summary><c>92,6%</c>: the sign stands close to the number.</summary>
    public static string Percent(decimal percent, int maxDecimals = 1) => Decimal(percent, maxDecimals) + "%";

    /// <summary>As <see cref="Percent"/>, of tenths of a percent.</summary>
    public static string PercentOfTenths(long tenths) =>
        tenths >= 0 && tenths < _percents.Length ? _percents[(int)tenths] : Percent(tenths / 10m);

    /// <summary><c>48 €</c>, <c>48,50 €</c>: cents are written only where there are any.</summary>
    public static string Euro(decimal amount)
    {
        var cents = Rounded(amount, 2);
        return Written(cents, decimal.IsInteger(cents) ? 0 : 2) + NoBreakSpace + "€";
    }

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Written(decimal value, int minDecimals)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var (whole, fraction) = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
            ? (digits[..point], digits[(point + 1)..].TrimEnd('0'))
            : (digits, "");
        var sign = value < 0 ? Minus.ToString() : "";
        fraction = fraction.PadRight(minDecimals, '0');
        return fraction.Length == 0 ? sign + Grouped(whole) : sign + Grouped(whole) + "," + fraction;
    }

    private static string Grouped(string digits)
    {
        if (digits.Length < SmallestGrouped)
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
