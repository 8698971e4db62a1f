using System.Globalization;

namespace SiteGen.Tests;

/// <summary>The runtime's own knowledge of languages, to hold ours against where the machine has it.</summary>
internal static class Icu
{
    private const string Missing = "this process runs without ICU";

    private static readonly bool _isPresent = "a\u0301".Normalize() == "\u00E1";

    public static CultureInfo Estonian()
    {
        Require();
        return CultureInfo.GetCultureInfo("et-EE");
    }

    public static void Require() => Assert.SkipUnless(_isPresent, Missing);
}
