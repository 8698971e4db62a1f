namespace SiteGen.Estonian;

/// <summary>Estonian has two plural forms, and the first is for 1 alone: <c>1 koolitus</c>, but <c>21 koolitust</c>.</summary>
internal static class Plurals
{
    public static bool IsOne(long n) => n == 1;
}
