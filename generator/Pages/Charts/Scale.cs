namespace SiteGen.Pages.Charts;

/// <summary>Formats lengths for SVG and CSS.</summary>
internal static class Scale
{
    /// <summary>Percentage with one decimal; a share above zero is at least 1, so that it remains visible.</summary>
    public static string OfHundred(long part, long whole) => NumberFormat.InvariantTenths(TenthsOfHundred(part, whole));

    /// <summary>Like <see cref="OfHundred"/>, in tenths of a percent.</summary>
    public static long TenthsOfHundred(long part, long whole) => part == 0 ? 0 : Math.Max(10, Rates.Tenths(part, whole));

    /// <summary>Formats with at most one decimal.</summary>
    /// <param name="length">Not negative.</param>
    public static string Number(decimal length) =>
        NumberFormat.InvariantTenths((long)Math.Round(length * 10, MidpointRounding.AwayFromZero));
}
