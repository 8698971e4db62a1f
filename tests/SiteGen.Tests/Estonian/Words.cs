using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>
/// Similar words, so that every level of the collation matters. They contain only one kind of each quotation mark, because ICU versions
/// disagree on whether “ and „ are equal.
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
