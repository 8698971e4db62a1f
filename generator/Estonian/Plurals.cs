namespace SiteGen.Estonian;

/// <summary>Estonian plural rule: singular for 1 only, as in <c>1 koolitus</c> but <c>21 koolitust</c>.</summary>
internal static class Plurals
{
    public static bool IsOne(long n) => n == 1;
}
