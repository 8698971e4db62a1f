using System.Globalization;
using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

/// <summary>
/// Compares the Estonian rules with Node's <c>Intl</c>, which follows CLDR more closely than .NET and supports ranges and lists.
/// </summary>
public sealed class EstonianAgainstNodeTests
{
    private static readonly DateOnly _firstDay = new(2021, 11, 1);

    [Fact]
    public void Numbers_are_as_in_node()
    {
        var numbers = Texts(Enumerable.Range(0, 3000).Select(static n => ((n * 7919L * n) - 4_000_000L) / 1000m * (n % 3)));
        AssertAsInNode(
            numbers,
            "n => new Intl.NumberFormat('et', { maximumFractionDigits: 2 }).format(n).replace(/^−0$/, '0')",
            static n => Numbers.Decimal(Exact(n), 2)
        );
    }

    [Fact]
    public void Percents_are_as_in_node()
    {
        var percents = Texts(Enumerable.Range(0, 2001).Select(static n => n / 20m));
        AssertAsInNode(
            percents,
            "n => new Intl.NumberFormat('et', { style: 'unit', unit: 'percent', maximumFractionDigits: 1 }).format(n)",
            static n => Numbers.Percent(Exact(n))
        );
    }

    [Fact]
    public void Euros_are_as_in_node()
    {
        var amounts = Texts(Enumerable.Range(0, 2000).Select(static n => n * 1237 / 100m));
        AssertAsInNode(
            amounts,
            "n => new Intl.NumberFormat('et', { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }).format(n)",
            static n => Numbers.Euro(Exact(n))
        );
    }

    [Fact]
    public void Plural_forms_are_as_in_node() =>
        AssertAsInNode(
            Texts(Enumerable.Range(0, 1200).Select(static n => (decimal)n)),
            "n => new Intl.PluralRules('et').select(n)",
            static n => Plurals.IsOne(long.Parse(n, CultureInfo.InvariantCulture)) ? "one" : "other"
        );

    [Fact]
    public void Ranges_of_dates_are_as_in_node_but_for_the_kinds_of_space()
    {
        var ranges = Enumerable
            .Range(0, 500)
            .SelectMany(static day => new[] { 0, 1, 5, 40, 400 }, static (day, length) => $"{Iso(day)} {Iso(day + length)}")
            .ToArray();
        AssertAsInNode(
            ranges,
            $"range => new Intl.DateTimeFormat('et', {{ dateStyle: 'long', timeZone: 'UTC' }}).formatRange(...range.split(' "
                + $"').map(day => new Date(day))){PlainSpaces}",
            static range => Plain(Dates.Range(Day(range[..10]), Day(range[11..])))
        );
    }

    [Fact]
    public void Ranges_of_months_are_as_in_node_but_for_the_kinds_of_space()
    {
        var ranges = Enumerable
            .Range(0, 24)
            .SelectMany(static month => Enumerable.Range(month, 15), static (start, end) => $"{Iso(start * 31)} {Iso(end * 31)}")
            .ToArray();
        AssertAsInNode(
            ranges,
            $"range => new Intl.DateTimeFormat('et', {{ year: 'numeric', month: 'long', timeZone: 'UTC' "
                + $"}}).formatRange(...range.split(' ').map(day => new Date(day))){PlainSpaces}",
            static range => Plain(Dates.MonthRange((Day(range).Year, Day(range).Month), (Day(range[11..]).Year, Day(range[11..]).Month)))
        );
    }

    [Fact]
    public void Ranges_of_times_are_as_in_node_but_with_a_point_and_no_zero_in_front() =>
        AssertAsInNode(
            [
                .. Enumerable
                    .Range(0, 24 * 4)
                    .Select(static quarter => TimeOnly.MinValue.AddMinutes(quarter * 15).ToString("HH:mm", CultureInfo.InvariantCulture)),
            ],
            "time => new Intl.DateTimeFormat('et', { timeStyle: 'short', timeZone: 'UTC' }).formatRange(new "
                + "Date(`2022-01-01T${time}Z`), new Date('2022-01-01T23:59Z')).replaceAll(':', '.').replace(/^0(?=[0-9])/, '')",
            static time => Dates.TimeRange(TimeOnly.Parse(time, CultureInfo.InvariantCulture), new TimeOnly(23, 59))
        );

    [Fact]
    public void Lists_of_days_end_as_in_node() =>
        AssertAsInNode(
            ["3.", "3. 10.", "3. 10. 17.", "3. 10. 17. 24."],
            "days => new Intl.ListFormat('et').format(days.split(' ')) + ' märts 2023'",
            static days =>
                Plain(
                    Dates.Days([
                        .. days.Split(' ')
                            .Select(static day => new DateOnly(2023, 3, int.Parse(day.TrimEnd('.'), CultureInfo.InvariantCulture))),
                    ])
                )
        );

    [Fact]
    public void Words_sort_as_in_node()
    {
        Node.RequireEstonian();
        Gen.Select(Words.Any, Words.Any)
            .Array[20_000]
            .Holds(
                static pairs =>
                {
                    var texts = pairs.Select(static pair => $"{pair.Item1}\n{pair.Item2}").ToArray();
                    var expected = Node.Map(texts, "pair => String(new Intl.Collator('et').compare(...pair.split('\\n')))");
                    Assert.Empty(
                        pairs.Where(
                            (pair, at) => expected[at] != "0" && expected[at] != $"{Math.Sign(Alphabet.Compare(pair.Item1, pair.Item2))}"
                        )
                    );
                },
                iter: 1
            );
    }

    private const string PlainSpaces = ".replace(/[\\u00A0\\u2009]/g, ' ')";

    private static void AssertAsInNode(string[] values, string intl, Func<string, string> ours)
    {
        Node.RequireEstonian();
        Assert.Equal(Node.Map(values, intl), values.Select(ours));
    }

    private static string[] Texts(IEnumerable<decimal> values) =>
        [.. values.Select(static value => value.ToString(CultureInfo.InvariantCulture))];

    private static decimal Exact(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static string Iso(int day) => _firstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
