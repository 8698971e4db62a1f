using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Computes shares and derived figures. A figure is null if a count that it needs is missing or inexact.</summary>
internal static class Rates
{
    /// <summary>Share in tenths of a percent, rounded half away from zero. The arguments must not be negative.</summary>
    public static long Tenths(long part, long whole)
    {
        // Integer arithmetic is much faster than decimal, and every table row has a share.
        var (tenths, rest) = Math.DivRem(1000 * part, whole);
        return 2 * rest >= whole ? tenths + 1 : tenths;
    }

    /// <summary>Completed as a share of registered, in tenths of a percent.</summary>
    public static long? Completion(Period period) =>
        period.Completed?.Value.Exact is { } completed && period.Registered?.Value.Exact is { } registered and > 0
            ? Tenths(completed, registered)
            : null;

    public static decimal? CompletedPerCourse(Period period) =>
        period.Completed?.Value.Exact is { } completed && period.Courses?.Value.Exact is { } courses and > 0
            ? Rounded((decimal)completed / courses)
            : null;

    private static decimal Rounded(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
