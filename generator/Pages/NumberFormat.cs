using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Counts, lengths and fees in words.</summary>
internal static class NumberFormat
{
    /// <summary><c>450</c>, or <c>rohkem kui 450</c>.</summary>
    public static string InWords(this Count count, Translations translations)
    {
        var number = Numbers.Whole(count.Value);
        return count.IsExact ? number : translations.Text($"qualifiers.{EnumKeys.Of(count.Qualifier)}", ("n", number));
    }

    /// <summary>As the content model writes it: <c>450</c>, <c>&gt; 450</c>.</summary>
    public static string Written(this Count count)
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
        return sign + Plain(count.Value);
    }

    /// <summary>A number for machines.</summary>
    public static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>2 päeva, 16 akadeemilist tundi</c>; null where nothing is known.</summary>
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
    /// Sums by what is counted, each with its noun: <c>12 osalejat, 5 osalejat (registreerunud), 3 meeskonda</c>. Units are never added
    /// up, nor those who completed with those who only registered.
    /// </summary>
    public static string Sums(IReadOnlyList<PeriodCount> periodCounts, Translations translations)
    {
        var sums = new long[Enum.GetValues<PeriodUnit>().Length, Enum.GetValues<BreakdownTotal>().Length];
        for (var at = 0; at < periodCounts.Count; at++)
        {
            var (period, count) = periodCounts[at];
            sums[(int)period.Unit, (int)period.ParticipantsOf] += count;
        }

        return string.Join(
            ", ",
            from unit in Enum.GetValues<PeriodUnit>()
            from of in Enum.GetValues<BreakdownTotal>()
            let sum = sums[(int)unit, (int)of]
            where sum > 0
            select Sum(unit, of, sum, translations)
        );
    }

    /// <summary>A number for machines, in tenths, 0 or more: 125 is <c>12.5</c>.</summary>
    public static string PlainTenths(long tenths)
    {
        var (whole, rest) = Math.DivRem(tenths, 10);
        return rest == 0 ? Plain(whole) : string.Create(CultureInfo.InvariantCulture, $"{whole}.{rest}");
    }

    private static string Sum(PeriodUnit unit, BreakdownTotal of, long sum, Translations translations)
    {
        var counted = translations.Count("units", unit, sum);
        return of == BreakdownTotal.Completed ? counted : translations.Text("breakdown.registered_sum", ("sum", counted));
    }
}
