namespace SiteGen.Pages.Pictures;

/// <summary>Lengths in a drawing.</summary>
internal static class Scale
{
    /// <summary>Of a hundred, with one decimal, as SVG writes numbers; what is not nothing is never too thin to see.</summary>
    public static string OfHundred(long part, long whole) => Number(part == 0 ? 0 : Math.Max(1, 100m * part / whole));

    public static string Number(decimal length) => Amounts.Plain(Math.Round(length, 1, MidpointRounding.AwayFromZero));
}
