using SiteGen.Model;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Accepted and rejected forms of values.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("0", 0, "Exact")]
    [InlineData("122", 122, "Exact")]
    [InlineData("'122'", 122, "Exact")]
    [InlineData("1 234", 1234, "Exact")]
    [InlineData("12 345 678", 12345678, "Exact")]
    [InlineData("1\u00A0234", 1234, "Exact")]
    [InlineData("'> 450'", 450, "MoreThan")]
    [InlineData("'>450'", 450, "MoreThan")]
    [InlineData("'>= 22'", 22, "AtLeast")]
    [InlineData("~ 200", 200, "About")]
    [InlineData("< 50", 50, "LessThan")]
    [InlineData("'> 1 234'", 1234, "MoreThan")]
    public void A_count_may_be_written_so(string written, int value, string qualifier)
    {
        var period = Reading.ProgrammeWith($"results:\n  - period: 2021\n    registered: {written}\n").Results[0];
        Assert.Equal(new Count(value, Enum.Parse<Qualifier>(qualifier)), period.Registered!.Value.Value);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("12 34")]
    [InlineData("0x10")]
    [InlineData("1e3")]
    [InlineData("1_000")]
    [InlineData("99999999999")]
    [InlineData("'<= 5'")]
    [InlineData("'= 5'")]
    [InlineData("viis")]
    [InlineData("'>'")]
    [InlineData("١٢")]
    public void A_count_may_not_be_written_so(string written) =>
        Assert.Equal(["SG0109"], Reading.CodesOf($"results:\n  - period: 2021\n    registered: {written}\n"));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("95", "95")]
    [InlineData("92.6", "92.6")]
    [InlineData("100", "100")]
    public void Satisfaction_may_be(string written, string value) =>
        Assert.Equal(
            decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            Reading.ProgrammeWith($"results:\n  - period: 2021\n    satisfaction: {written}\n").Results[0].Satisfaction?.Value
        );

    [Theory]
    [InlineData("100.1")]
    [InlineData("-5")]
    [InlineData("92.65")]
    [InlineData("92,6")]
    [InlineData("95%")]
    public void Satisfaction_may_not_be(string written) =>
        Assert.Equal(["SG0109"], Reading.CodesOf($"results:\n  - period: 2021\n    satisfaction: {written}\n"));

    [Theory]
    [InlineData("2021", "Year", 2021, 1, 2021, 12)]
    [InlineData("2021/2022", "Years", 2021, 1, 2022, 12)]
    [InlineData("2021-H1", "HalfYear", 2021, 1, 2021, 6)]
    [InlineData("2021-H2", "HalfYear", 2021, 7, 2021, 12)]
    [InlineData("2021-Q1", "Quarter", 2021, 1, 2021, 3)]
    [InlineData("2021-Q4", "Quarter", 2021, 10, 2021, 12)]
    [InlineData("2021-11/2022-02", "Months", 2021, 11, 2022, 2)]
    public void A_period_may_be(string written, string kind, int year, int month, int lastYear, int lastMonth)
    {
        var name = Reading.ProgrammeWith($"results:\n  - period: {written}\n").Results[0].Name.Value;
        Assert.Equal((written, kind), (name.Text, name.Kind.ToString()));
        Assert.Equal((new DateOnly(year, month, 1), new DateOnly(lastYear, lastMonth, 1)), (name.First, name.Last));
    }

    [Theory]
    [InlineData("21")]
    [InlineData("2021-H3")]
    [InlineData("2021-Q0")]
    [InlineData("2021-Q5")]
    [InlineData("2022/2021")]
    [InlineData("2021/2021")]
    [InlineData("2021-13/2022-01")]
    [InlineData("2022-02/2021-11")]
    [InlineData("2021-13")]
    [InlineData("2015-03/")]
    [InlineData("/2015")]
    [InlineData("kevad")]
    public void A_period_may_not_be(string written) => Assert.Equal(["SG0109"], Reading.CodesOf($"results:\n  - period: {written}\n"));

    [Theory]
    [InlineData("2022-05-04", 4, null, false)]
    [InlineData("2022-05", 1, null, true)]
    [InlineData("2022-05-04T10:30", 4, "10:30", false)]
    public void A_session_may_start(string written, int day, string? time, bool monthOnly)
    {
        var start = Reading.ProgrammeWith($"schedule:\n  sessions:\n    - start: {written}\n").Schedule!.Sessions[0].Start!.Value.Value;
        Assert.Equal(new Moment(new DateOnly(2022, 5, day), time is null ? null : TimeOnly.ParseExact(time, "HH:mm"), monthOnly), start);
    }

    [Theory]
    [InlineData("2022-13-01")]
    [InlineData("2022-02-30")]
    [InlineData("2022-05-04T25:00")]
    [InlineData("2022")]
    [InlineData("homme")]
    [InlineData("0001-01-01")]
    public void A_session_may_not_start(string written) =>
        Assert.Equal(["SG0109"], Reading.CodesOf($"schedule:\n  sessions:\n    - start: {written}\n"));

    [Theory]
    [InlineData("4.5.2022")]
    [InlineData("04.05.2022")]
    [InlineData("04.05.2022 10:30")]
    [InlineData("4.5.2022 9.30")]
    public void A_date_as_Estonians_write_it_is_understood_with_a_hint(string written) =>
        Assert.Equal(["SG0111"], Reading.CodesOf($"schedule:\n  sessions:\n    - start: {written}\n"));

    [Theory]
    [InlineData("2022-05-04 10:00/17:00", "2022-05-04T10:00/17:00")]
    [InlineData("2022-05-04T10:00-17:00", "2022-05-04T10:00/17:00")]
    [InlineData("2022-05-04T10:00/2022-05-04T17:00", "2022-05-04T10:00/17:00")]
    [InlineData("2022-05-04T9.30–12", "2022-05-04T09:30/12:00")]
    [InlineData("04.05.2022 kell 10-17", "2022-05-04T10:00/17:00")]
    [InlineData("4.5.2022 10.00", "2022-05-04T10:00")]
    [InlineData("2022-5-4", "2022-05-04")]
    [InlineData("2022-05-04T10:00/2022-05-05T17:00", null)]
    [InlineData("2022-05-04T25:00", null)]
    [InlineData("2022-13-04T10:00/17:00", null)]
    [InlineData("2022-05-04, 2022-05-11", null)]
    public void Hours_of_a_day_that_are_written_otherwise_are_offered_right_or_not_at_all(string written, string? offered)
    {
        using var story = new Story().Append(Story.Programme, $"schedule:\n  sessions:\n    - dates: ['{written}']\n");
        var run = story.Build();
        Assert.Equal(["SG0109"], run.Codes);
        Assert.Equal(offered is not null, run.Error.Contains($"help: write `{offered}`\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_that_do_not_adjoin_are_put_in_order_each_once() =>
        Assert.Equal(
            [new DateOnly(2022, 3, 1), new DateOnly(2022, 3, 8)],
            Reading
                .ProgrammeWith("schedule:\n  sessions:\n    - dates: [2022-03-08, 2022-03-01, 2022-03-08]\n")
                .Schedule!.Sessions[0]
                .Dates.Select(static day => day.Value.Day)
        );

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("no", "no")]
    [InlineData("on", "on")]
    [InlineData("1.10", "1.10")]
    [InlineData("048", "048")]
    [InlineData("2022-01-21", "2022-01-21")]
    [InlineData(">-\n  kaks\n  rida", "kaks rida")]
    [InlineData("\"kaks\\n rida\"", "kaks rida")]
    [InlineData("|\n  kaks\n  rida", "kaks rida")]
    public void Whatever_stands_where_text_is_due_is_text(string written, string text) =>
        Assert.Equal(text, Reading.ProgrammeWith($"subtitle: {written}\n").Subtitle);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    public void An_optional_key_without_a_value_is_one_that_is_left_for_later(string written)
    {
        var programme = Reading.ProgrammeWith($"subtitle: {written}\nfee: {written}\nresults: {written}\n");
        Assert.Null(programme.Subtitle);
        Assert.Null(programme.Fee);
        Assert.Empty(programme.Results);
    }

    [Fact]
    public void Methods_and_phones_may_be_one_or_many()
    {
        Assert.Single(Reading.ProgrammeWith("methods: Arutelu.\n").Methods);
        Assert.Equal(2, Reading.ProgrammeWith("methods:\n  - Arutelu.\n  - Loeng.\n").Methods.Length);
        Assert.Equal(["+3726631439"], Phones("663 1439"));
        Assert.Equal(["+3726631439", "+3725189114"], Phones("[663 1439, +372 518-9114]"));

        static IEnumerable<string> Phones(string written)
        {
            using var story = new Stories.Story().Replace(Stories.Story.Programme, "email: koolitus@example.org", $"phone: {written}");
            var (content, codes) = Reading.Of(story);
            Assert.Empty(codes);
            return content.Sheet().Contacts[0].Phones.Select(static phone => phone.E164);
        }
    }

    [Theory]
    [InlineData("48", 48)]
    [InlineData("48.50", 48.5)]
    [InlineData("1 200", 1200)]
    [InlineData("0", 0)]
    public void A_fee_may_be(string written, double euros) =>
        Assert.Equal((decimal)euros, Reading.ProgrammeWith($"fee:\n  amount: {written}\n").Fee!.Amount);

    [Theory]
    [InlineData("48.505")]
    [InlineData("48,50")]
    [InlineData("-48")]
    [InlineData("48 €")]
    [InlineData("tasuta")]
    public void A_fee_may_not_be(string written) => Assert.Equal(["SG0109"], Reading.CodesOf($"fee:\n  amount: {written}\n"));
}
