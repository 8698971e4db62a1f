using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>A number as people write it: <c>umbes 200 inimest</c>, <c>48,50 €</c>, <c>kümmekond</c>.</summary>
/// <param name="Sign">See <see cref="Qualifiers"/>; empty for an exact number.</param>
/// <param name="Numbers">The numbers that may be meant, with a decimal point and without blanks.</param>
/// <param name="IsCertain">Whether there is only one reading.</param>
/// <param name="Unit">What follows the number.</param>
internal sealed partial record Quantity(string Sign, ImmutableArray<string> Numbers, bool IsCertain, string Unit)
{
    /// <summary>Whether the text says that the difference is small, which no sign can.</summary>
    public bool IsNuanced { get; private init; }

    /// <returns>Null if the text is no number.</returns>
    public static Quantity? Read(string text) => Parse(text) is { } read ? read with { IsNuanced = Nuance().IsMatch(text) } : null;

    private static Quantity? Parse(string text)
    {
        var (sign, rest) = Qualifiers.Take(Spaces().Replace(text.Trim().Trim('"', '\'', '„', '“', '”'), " ").ToLowerInvariant());
        if (Figure().Match(rest) is not { Success: true } figure)
        {
            return NumberWords.ReadStart(rest, out var unit) is not { } words ? null
                : words.IsRough && sign is not ("" or "~") ? new Quantity(Qualifiers.Unclear, [Text(words.Value)], false, unit)
                : Scaled(words.IsRough ? "~" : sign, Text(words.Value), unit);
        }

        var (whole, fraction) = (figure.Groups["whole"].Value.Replace(" ", "", StringComparison.Ordinal), figure.Groups["fraction"].Value);
        var after = figure.Groups["rest"].Value.Trim();
        if (figure.Groups["plus"].Success)
        {
            sign = sign.Length == 0 ? ">=" : Qualifiers.Unclear;
        }

        if (figure.Groups["groups"].Value is { Length: > 0 } groups)
        {
            return new Quantity(
                sign,
                [whole + groups.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal)],
                false,
                after
            );
        }

        if (fraction.Length == 3 && whole.Length <= 3 && whole[0] != '0')
        {
            return new Quantity(sign, [whole + fraction, $"{whole}.{fraction}".TrimEnd('0').TrimEnd('.')], false, after);
        }

        return Scaled(sign, fraction.Length == 0 ? whole : $"{whole}.{fraction}", after);
    }

    /// <summary>Thousands and millions that are written as a word are not certain: the author must confirm the zeros.</summary>
    private static Quantity Scaled(string sign, string number, string after)
    {
        var scale = Scale().Match(after);
        if (!scale.Success)
        {
            return new Quantity(sign, [number], true, after);
        }

        var factor = scale.Groups["million"].Success ? 1_000_000m : 1000m;
        var scaled = decimal.Parse(number, CultureInfo.InvariantCulture) * factor;
        return new Quantity(sign, [scaled.ToString("0.##", CultureInfo.InvariantCulture)], false, after[scale.Length..].Trim());
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\W*(?:pisut|veidi|natuke|napilt) ", RegexOptions.IgnoreCase)]
    private static partial Regex Nuance();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(?<whole>[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,12})(?:(?<groups>(?:[.,][0-9]{3}){2,})|[.,](?<fraction>[0-9]{1,12}))?(?<plus>\+)?"
            + @"(?<rest>$|[^0-9.,].*$|[.,]-.*$)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:(?<thousand>tuhat|tuhande|tuh\.?|k)|(?<million>miljonit?|miljoni|mln\.?|milj\.?))(?= |$)")]
    private static partial Regex Scale();
}
