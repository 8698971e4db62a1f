using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>
/// Words that are near each other in the alphabet, so that every level of the order comes to decide. Of the quotation marks they have
/// one of each kind: versions of ICU disagree on whether “ and „ are one sign.
/// </summary>
internal static class Words
{
    private static readonly string _characters =
        string.Concat(Letters.InOrder)
        + string.Concat(Letters.InOrder).ToUpperInvariant()
        + "0123456789 _-,;:!?.()[]@*/\\&#%+<=>|~$€–—„’«»…·§°×";

    private static readonly Gen<char> _common = Gen.Char["aAäÄoõöÕsSšŠzZžŽtTuüwvxy 1-"];

    public static Gen<string> Any { get; } = Gen.String[Gen.OneOf(_common, Gen.Char[_characters]), 0, 6];
}
