using SiteGen.Model;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

public sealed class PeriodFormatTests
{
    [Theory]
    [InlineData("2021", "2021")]
    [InlineData("2021/2022", "2021–2022")]
    [InlineData("2021-11", "november\u00A02021")]
    [InlineData("2015/", "alates\u00A02015.\u00A0aastast")]
    [InlineData("2021-H1", "2021. aasta I poolaasta")]
    [InlineData("2021-H2", "2021. aasta II poolaasta")]
    [InlineData("2021-Q3", "2021. aasta III kvartal")]
    [InlineData("2021-Q4", "2021. aasta IV kvartal")]
    [InlineData("2021-11/2022-02", "november\u00A02021\u00A0– veebruar\u00A02022")]
    [InlineData("2022-02/2022-05", "veebruar–mai\u00A02022")]
    public void A_period_is_named_as_people_say_it(string written, string expected) =>
        Assert.Equal(expected, PeriodName.Parse(written)!.Format(TestData.SiteContext(TestData.Content()).Translations));
}
