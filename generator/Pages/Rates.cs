using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Computes shares and derived figures. A figure is null if a count that it needs is missing or inexact.</summary>
internal static class Rates
{
    /// <summary>In tenths of a percent.</summary>
    public const int Whole = 1000;

    /// <summary>Share in tenths of a percent, rounded half away from zero. The arguments must not be negative.</summary>
    public static long Tenths(long part, long whole)
    {
        // Integer arithmetic is much faster than decimal, and every table row has a share.
        var (tenths, rest) = Math.DivRem(Whole * part, whole);
        return 2 * rest >= whole ? tenths + 1 : tenths;
    }

    /// <summary>
    /// <c>92,6%</c>; <c>&lt; 0,1%</c> and <c>&gt; 99,9%</c> where rounding would make nothing or all of it.
    /// </summary>
    public static string Percent(long part, long whole) => Shown(part, whole, Numbers.PercentOfTenths);

    /// <summary>Like <see cref="Percent"/>, with one decimal in every row: <c>7,0%</c>.</summary>
    public static string PercentInColumn(long part, long whole) =>
        Shown(part, whole, static tenths => Numbers.PercentWithDecimal(tenths / 10m));

    /// <summary>Completed as a share of registered, in tenths of a percent.</summary>
    public static long? Completion(Period period) => CompletedOfRegistered(period) is var (part, whole) ? Tenths(part, whole) : null;

    /// <summary>The same as <see cref="Percent"/>.</summary>
    public static string? CompletionPercent(Period period) =>
        CompletedOfRegistered(period) is var (part, whole) ? Percent(part, whole) : null;

    public static decimal? CompletedPerCourse(Period period) =>
        period.Completed?.Value.Exact is { } completed && period.Courses?.Value.Exact is { } courses and > 0
            ? Rounded((decimal)completed / courses)
            : null;

    private static (long Part, long Whole)? CompletedOfRegistered(Period period) =>
        period.Completed?.Value.Exact is { } completed && period.Registered?.Value.Exact is { } registered and > 0
            ? (completed, registered)
            : null;

    private static string Shown(long part, long whole, Func<long, string> format) =>
        Tenths(part, whole) switch
        {
            0 when part > 0 => "<\u00A0" + format(1),
            Whole when part < whole => ">\u00A0" + format(Whole - 1),
            var tenths => format(tenths),
        };

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
