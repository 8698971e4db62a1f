using System.Globalization;
using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>Compares the Estonian rules with the runtime's et-EE culture.</summary>
public sealed class EstonianAgainstIcuTests
{
    private static readonly Gen<DateOnly> _date = Gen.Int[0, 60_000].Select(static days => new DateOnly(1950, 1, 1).AddDays(days));

    [Fact]
    public void Numbers_are_as_in_icu_but_four_digits_are_not_grouped()
    {
        var estonian = Icu.Estonian();
        Gen.Long.Holds(n => Math.Abs((decimal)n) is >= 1000 and < 10_000 || Numbers.Whole(n) == n.ToString("N0", estonian), iter: 5_000);
        Gen.Int[-2000, 2000].Holds(n => Ungrouped(n.ToString("N0", estonian), Math.Abs(n) >= 1000) == Numbers.Whole(n), iter: 5_000);

        static string Ungrouped(string text, bool isGrouped) => isGrouped ? text.Replace("\u00A0", "", StringComparison.Ordinal) : text;
    }

    [Fact]
    public void Percents_are_as_in_icu()
    {
        var estonian = Icu.Estonian();
        Gen.Int[0, 1000].Holds(n => Numbers.Percent(n / 10m, 1) == (n / 1000m).ToString(n % 10 == 0 ? "P0" : "P1", estonian));
    }

    [Fact]
    public void Euros_are_as_in_icu_but_do_not_break_and_whole_ones_have_no_cents()
    {
        var estonian = Icu.Estonian();
        Gen.Int[0, 99_999].Holds(n => Breaking(Numbers.Euro(n / 100m)) == (n / 100m).ToString(n % 100 == 0 ? "C0" : "C2", estonian));
    }

    [Fact]
    public void Dates_are_as_in_icu_but_do_not_break()
    {
        var estonian = Icu.Estonian();
        _date.Holds(date =>
            Dates.Numeric(date) == date.ToString("d", estonian)
            && Breaking(Dates.Long(date)) == date.ToString("d. MMMM yyyy", estonian)
            && Breaking(Dates.Month(date.Year, date.Month)) == date.ToString("MMMM yyyy", estonian)
        );
    }

    [Fact]
    public void Words_sort_as_in_icu()
    {
        var icu = Icu.Estonian().CompareInfo;
        Gen.Select(Words.Any, Words.Any)
            .Holds(
                (one, other) =>
                {
                    var expected = icu.Compare(one, other, CompareOptions.None);
                    return expected == 0 || Math.Sign(Alphabet.Compare(one, other)) == Math.Sign(expected);
                },
                iter: 50_000
            );
    }

    private static string Breaking(string text) => text.Replace('\u00A0', ' ');
}
