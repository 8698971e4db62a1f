using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Tests.Estonian;

/// <summary>The machine's culture has no effect: Turkish differs in the letter i, Thai in years, Arabic in digits.</summary>
public sealed class CultureIndependenceTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("et-EE")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        Icu.Require();
        Assert.Equal(Under(CultureInfo.InvariantCulture), Under(CultureInfo.GetCultureInfo(culture)));
    }

    private static string[] Under(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return All();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] All()
    {
        var day = new DateOnly(2022, 1, 30);
        Assert.True(PhoneNumber.TryParse("663 1439", out var e164, out var shown));
        return
        [
            Numbers.Whole(-1234567),
            Numbers.Decimal(-12345.678m, 2),
            Numbers.Percent(92.65m),
            Numbers.Euro(48.5m),
            Dates.Numeric(day),
            Dates.Long(day),
            Dates.Month(2022, 1),
            Dates.Range(day, day.AddDays(3)),
            Dates.Days([day, day.AddDays(7)]),
            Dates.MonthRange((2021, 11), (2022, 2)),
            Dates.Time(new TimeOnly(9, 5)),
            Dates.TimeRange(new TimeOnly(9, 5), new TimeOnly(16, 30)),
            Slug.From("INIMESED Iiris ıİ 12"),
            Counties.Find("HIIUMAA") ?? "",
            Counties.Find("IDA-VIRU") ?? "",
            e164,
            shown,
            Alphabet.SortKey("INIMESED iıİ"),
            Composition.Compose("I\u0307 i\u0307 o\u0303"),
            string.Join(' ', "i I ı İ z ž t õ ä 1 ๑".Split(' ').Order(Alphabet.Order)),
        ];
    }
}
