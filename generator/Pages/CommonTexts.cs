using SiteGen.Estonian;

namespace SiteGen.Pages;

/// <summary>What stands in most rows of tables.</summary>
internal sealed class CommonTexts
{
    public NumberTexts Whole { get; } = new(Numbers.Whole);

    /// <summary>Of tenths of a percent.</summary>
    public NumberTexts Percent { get; } = new(Numbers.PercentOfTenths);

    /// <summary>Of tenths, for machines.</summary>
    public NumberTexts Plain { get; } = new(Amounts.PlainTenths);
}
