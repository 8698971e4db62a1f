using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Formats counts and lengths.</summary>
internal static class NumberFormat
{
    private const long Million = 1_000_000;
    private const long Billion = 1_000_000_000;

    /// <summary>For people: <c>450</c> or <c>rohkem kui 450</c>.</summary>
    /// <param name="grouped">Whether it is in a column of long numbers, where a short one is grouped too.</param>
    public static string Format(this Count count, Translations translations, bool grouped = false)
    {
        var number = Whole(count.Value, grouped);
        return count.IsExact ? number : translations.Text($"qualifiers.{EnumKeys.Of(count.Qualifier)}", ("n", number));
    }

    /// <summary>Before a noun or a postposition: <c>vähem kui 50</c>, where a bare number is <c>alla 50</c>.</summary>
    public static string FormatInSentence(this Count count, Translations translations) =>
        count.InSentence(Numbers.Whole(count.Value), translations);

    /// <summary>With the noun of what a figure counts: <c>12 meeskonda</c>, <c>rohkem kui 450 registreerimist</c>.</summary>
    /// <inheritdoc cref="Format"/>
    public static string FormatWithNoun(
        this Count count,
        Figure figure,
        PeriodUnit unit,
        Translations translations,
        bool grouped = false
    ) => count.InSentence(translations.Counted(figure, unit, grouped).Of(count.Value).ToString(), translations);

    /// <summary>In the notation of the content model: <c>450</c> or <c>&gt; 450</c>.</summary>
    public static string FormatInvariant(this Count count)
    {
        var sign = count.Qualifier switch
        {
            Qualifier.Exact => "",
            Qualifier.MoreThan => "> ",
            Qualifier.AtLeast => ">= ",
            Qualifier.About => "~ ",
            Qualifier.LessThan => "< ",
            _ => throw new ArgumentOutOfRangeException(nameof(count)),
        };
        return sign + Invariant(count.Value);
    }

    /// <summary>In a tile: <c>123 456</c>, <c>1,2 mln</c>, <c>2,1 mld</c>. The exact number stands elsewhere on the page.</summary>
    public static string Short(long number, Translations translations) =>
        number switch
        {
            >= Billion => translations.Text("figure_texts.billions", ("n", Numbers.Decimal((decimal)number / Billion, 1))),
            >= Million => translations.Text("figure_texts.millions", ("n", Numbers.Decimal((decimal)number / Million, 1))),
            _ => Numbers.Whole(number),
        };

    private static string Whole(long number, bool grouped) => grouped ? Numbers.WholeGrouped(number) : Numbers.Whole(number);

    /// <summary>Machine-readable: no group separator, decimal point.</summary>
    public static string Invariant(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>2 päeva, 16 akadeemilist tundi</c>; null if both are unknown.</summary>
    public static string? Length(decimal? days, decimal? hours, Translations translations)
    {
        string[] parts =
        [
            .. days is { } d ? [translations.Count("counts.days", d)] : Array.Empty<string>(),
            .. hours is { } h ? [translations.Count("counts.academic_hours", h)] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>
    /// Sums by unit: <c>12 läbinut, 5 registreerunut, 3 meeskonda</c>. Units are never added together, nor are completed and registered
    /// participants.
    /// </summary>
    /// <inheritdoc cref="Format"/>
    public static string Sums(IReadOnlyList<PeriodCount> periodCounts, Translations translations, bool grouped = false)
    {
        var (units, figures) = (Enum.GetValues<PeriodUnit>(), Breakdown.Figures);
        var sums = new long[units.Length, figures.Length];
        for (var at = 0; at < periodCounts.Count; at++)
        {
            var (period, count) = periodCounts[at];
            sums[(int)period.Unit, figures.IndexOf(period.Figure)] += count;
        }

        return string.Join(
            ", ",
            from unit in units
            from at in Enumerable.Range(0, figures.Length)
            let sum = sums[(int)unit, at]
            where sum > 0
            select translations.Counted(figures[at], unit, grouped).Of(sum).ToString()
        );
    }

    /// <summary>Machine-readable number from its tenths; not negative.</summary>
    public static string InvariantTenths(long tenths)
    {
        var (whole, rest) = Math.DivRem(tenths, 10);
        return rest == 0 ? Invariant(whole) : string.Create(CultureInfo.InvariantCulture, $"{whole}.{rest}");
    }

    /// <param name="number">The number with its noun.</param>
    public static string InSentence(this Count count, string number, Translations translations) =>
        count.IsExact ? number : translations.Text($"qualifiers_in_sentences.{EnumKeys.Of(count.Qualifier)}", ("n", number));
}
