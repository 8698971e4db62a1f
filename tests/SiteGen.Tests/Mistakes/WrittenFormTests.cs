using SiteGen.Content.Keys.Shapes;

namespace SiteGen.Tests.Mistakes;

/// <summary>The forms in which officials write counts, dates and periods, with the value that each certainly means.</summary>
public sealed class WrittenFormTests
{
    [Theory]
    [InlineData("\"> 450\"", "üle 450|rohkem kui 450|enam kui 450|rohkem 450|pisut üle 450|veidi üle 450|natuke üle 450|napilt üle 450")]
    [InlineData(
        "\">= 22\"",
        "vähemalt 22|min 22|minimaalselt 22|mitte vähem kui 22|mitte alla 22|22+|22 ja rohkem|22 või enam|≥22|>= 22|=> 22"
    )]
    [InlineData(
        "\"~ 200\"",
        "umbes 200|ca 200|ca. 200|circa 200|u 200|u. 200|ligikaudu 200|orienteeruvalt 200|orient. 200|hinnanguliselt 200|enam-vähem 200"
            + "|200 ringis|200 ümber|≈200|± 200|ligi 200|ligemale 200|peaaegu 200|pea 200|paarsada"
    )]
    [InlineData("\"< 50\"", "alla 50|vähem kui 50|napilt alla 50|< 50")]
    [InlineData("\"~ 10\"", "kümmekond")]
    [InlineData("\"~ 20\"", "paarkümmend")]
    [InlineData("\"~ 100\"", "sadakond|ligi sadakond")]
    [InlineData("\"~ 1000\"", "tuhatkond")]
    [InlineData("12", "tosin|kaksteist|kaksteistkümmend|12 inimest|12 in")]
    [InlineData("50", "poolsada|viiskümmend")]
    [InlineData("500", "pool tuhat")]
    public void A_count(string model, string forms) =>
        Assert.All(forms.Split('|'), form => Assert.Equal((form, model), (form, Certain(NumberShapes.Count.ReadText(form, "registered")))));

    [Theory]
    [InlineData("kuni 50|mitte üle 50|mitte rohkem kui 50|maksimaalselt 50|max 50|ülimalt 50|kõige rohkem 50|≤50|<= 50")]
    [InlineData("alates 22|vaevalt 50|napp 50|20–25|20-25|20…25|20 kuni 25|4,7/5|4.7 5-st|hinne 4,7")]
    [InlineData("1,2 tuhat|2 tuh|1,5 mln|3k|1.500|1,500|5 koolitust|puudub|teadmata|ei ole teada|-|–|N/A|?|umbes üle 50|1,5")]
    public void No_count_is_certain_for(string forms) =>
        Assert.All(forms.Split('|'), form => Assert.Equal((form, null), (form, Certain(NumberShapes.Count.ReadText(form, "registered")))));

    [Theory]
    [InlineData("2022-01-21", "21. jaanuar 2022|21. jaanuaril 2022")]
    [InlineData("2022-05-04T09:45", "04.05.2022 kell 9.45|4. mai 2022 kl 9.45|2022-05-04 9:45|4. mail 2022 kell 9:45")]
    [InlineData("2017-03", "märts 2017|märtsis 2017|03.2017|3/2017|2017. aasta märts")]
    [InlineData(null, "21.01.22|01.02.03|2022-05-04T10:00Z|2026-12-02T25:00|kevad 2023|homme")]
    public void A_moment(string? model, string forms) =>
        Assert.All(forms.Split('|'), form => Assert.Equal((form, model), (form, Certain(DateShapes.Moment.ReadText(form, "start")))));

    [Theory]
    [InlineData("2021", "2021. a|2021. aasta|aasta 2021")]
    [InlineData("2021-H1", "2021 I poolaasta|1. poolaasta 2021|I pa 2021|2021 H1")]
    [InlineData("2021-Q3", "III kvartal 2021|3. kvartal 2021|III kv 2021|2021 Q3")]
    [InlineData("2021-11/2022-02", "11.2021–02.2022|november 2021 – veebruar 2022")]
    [InlineData("2021-09/2022-08", "2021/22 õa|2021/2022. õppeaasta|2021–2022 õppeaasta")]
    [InlineData(null, "2021/22|2021–2022|2021.–2022. a")]
    public void A_period(string? model, string forms) =>
        Assert.All(forms.Split('|'), form => Assert.Equal((form, model), (form, Certain(DateShapes.Period.ReadText(form, "period")))));

    private static string? Certain(SiteGen.Diagnostics.Offer? offer) => offer is { IsCertain: true, Sources: [var only] } ? only : null;
}
