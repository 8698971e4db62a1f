namespace SiteGen.Pages.Charts;

/// <summary>Lengths in a drawing.</summary>
internal static class Scale
{
    /// <summary>Of a hundred, with one decimal, as SVG writes numbers; what is not nothing is never too thin to see.</summary>
    public static string OfHundred(long part, long whole) => NumberFormat.PlainTenths(TenthsOfHundred(part, whole));

    /// <summary>As <see cref="OfHundred"/>, in tenths.</summary>
    public static long TenthsOfHundred(long part, long whole) => part == 0 ? 0 : Math.Max(10, Rates.Tenths(part, whole));

    /// <summary>Of one decimal.</summary>
    /// <param name="length">0 or more.</param>
    public static string Number(decimal length) => NumberFormat.PlainTenths((long)Math.Round(length * 10, MidpointRounding.AwayFromZero));
}
