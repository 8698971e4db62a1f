using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Views;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

public sealed class SessionsTests
{
    private const string Space = "\u00A0";

    [Fact]
    public void The_date_of_the_build_parts_upcoming_from_past()
    {
        var schedule = Make(
            "2022-05-05",
            On("2022-05-04") with
            {
                Title = "eile",
            },
            On("2022-05-05") with
            {
                Title = "täna",
            },
            On("2022-05-01") with
            {
                Title = "kestab",
                End = TestData.At(new Moment(new DateOnly(2022, 5, 5))),
            },
            On("2022-05-01") with
            {
                Title = "see kuu",
                Start = TestData.At(new Moment(new DateOnly(2022, 5, 1), MonthOnly: true)),
            },
            new Session { Title = "teadmata" },
            new Session { Title = "päevad", Dates = [Day(2022, 4, 1), Day(2022, 6, 1)] },
            On("2022-04-30") with
            {
                Title = "üleeile",
            }
        );

        Assert.Equal(
            ["päevad", "kestab", "see kuu", "täna", "teadmata"],
            schedule.Views("upcoming").Select(static session => session.Text("title"))
        );
        Assert.Equal(["üleeile", "eile"], schedule.Views("past").Select(static session => session.Text("title")));
    }

    [Theory]
    [InlineData(8, 8, 0, null)]
    [InlineData(9, 8, 1, "Veel 1 koolitusaeg")]
    [InlineData(24, 8, 16, "Veel 16 koolitusaega")]
    public void Of_many_sessions_to_come_the_later_ones_fold(int all, int shown, int folded, string? count)
    {
        var schedule = Make(
            "2022-01-01",
            [.. Enumerable.Range(0, all).Select(static at => new Session { Title = $"rühm {at}", Start = At(4, at) })]
        );

        Assert.Equal(
            Enumerable.Range(0, all).Select(static at => $"rühm {at}"),
            [.. schedule.Views("upcoming").Concat(schedule.Views("later")).Select(static session => session.Text("title"))]
        );
        Assert.Equal((shown, folded), (schedule.Views("upcoming").Length, schedule.Views("later").Length));
        Assert.Equal(count, schedule.Text("later_count"));
    }

    [Fact]
    public void Sessions_of_a_day_go_by_their_hour()
    {
        var schedule = Make(
            "2022-01-01",
            new Session { Title = "hiljem", Start = At(4, 16) },
            new Session { Title = "varem", Start = At(4, 9) }
        );

        Assert.Equal(["varem", "hiljem"], schedule.Views("upcoming").Select(static session => session.Text("title")));
    }

    [Fact]
    public void A_time_is_written_as_exactly_as_it_is_known()
    {
        Assert.Equal("4. mai 2022", When(On("2022-05-04")));
        Assert.Equal("märts 2023", When(new Session { Start = Month(2023, 3) }));
        Assert.Equal("märts–mai 2023", When(new Session { Start = Month(2023, 3), End = Month(2023, 5) }));
        Assert.Equal("4.–5. mai 2022", When(On("2022-05-04") with { End = TestData.At(new Moment(new DateOnly(2022, 5, 5))) }));
        Assert.Equal("4. mai 2022, kell 10.00", When(new Session { Start = At(4, 10) }));
        Assert.Equal("4. mai 2022, kell 10.00–16.00", When(new Session { Start = At(4, 10), End = At(4, 16) }));
        Assert.Equal("4. mai 2022, kell 10.00 – 5. mai 2022, kell 16.00", When(new Session { Start = At(4, 10), End = At(5, 16) }));
        Assert.Equal(
            "4.–5. mai 2022, algus kell 10.00",
            When(new Session { Start = At(4, 10), End = TestData.At(new Moment(new DateOnly(2022, 5, 5))) })
        );
        Assert.Equal("1. ja 3. mai 2022", When(new Session { Dates = [Day(2022, 5, 1), Day(2022, 5, 3)] }));
        Assert.Equal("kevad 2023", When(new Session { When = TestData.At("kevad 2023") }));
        Assert.Null(When(new Session()));
    }

    [Fact]
    public void A_place_that_is_not_known_is_said_to_be_open_unless_the_session_is_online()
    {
        Assert.Equal("koht täpsustub", Make("2022-01-01", new Session()).Views("upcoming")[0].Text("place"));
        Assert.Null(Make("2022-01-01", new Session { Mode = SessionMode.Online }).Views("upcoming")[0].Text("place"));
        Assert.Equal("Paide", Make("2022-01-01", new Session { Place = "Paide" }).Views("upcoming")[0].Text("place"));
    }

    [Fact]
    public void A_cancelled_session_is_marked_and_takes_no_registrations()
    {
        var session = new Session { Registration = new Uri("https://example.org/"), Cancelled = true };

        var view = Make("2022-01-01", session, session with { Cancelled = false }).Views("upcoming");

        Assert.Equal([true, false], view.Select(static each => each.Is("cancelled")));
        Assert.Equal([null, "https://example.org/"], view.Select(static each => each.Text("registration")));
    }

    [Fact]
    public void Days_are_told_to_machines_in_iso_form()
    {
        Assert.Equal("2023-03", SiteGen.Pages.DateFormat.Iso(new Session { Start = Month(2023, 3) }));
        Assert.Equal("2022-05-04T09:30", new Moment(new DateOnly(2022, 5, 4), new TimeOnly(9, 30)).Iso);
        Assert.Null(SiteGen.Pages.DateFormat.Iso(new Session()));
    }

    private static Session On(string day) => new() { Start = TestData.At(new Moment(DateOnly.ParseExact(day, "yyyy-MM-dd"))) };

    private static Sourced<Moment> At(int day, int hour) => TestData.At(new Moment(new DateOnly(2022, 5, day), new TimeOnly(hour, 0)));

    private static Sourced<Moment> Month(int year, int month) => TestData.At(new Moment(new DateOnly(year, month, 1), MonthOnly: true));

    private static Sourced<SessionDay> Day(int year, int month, int day) => TestData.At(new SessionDay(new DateOnly(year, month, day)));

    private static string? When(Session session) =>
        SiteGen
            .Pages.DateFormat.Format(session, TestData.SiteContext(TestData.Content()).Translations)
            ?.Replace(Space, " ", StringComparison.Ordinal);

    private static View Make(string today, params Session[] sessions)
    {
        var programme = TestData.Programme("a") with { Schedule = new Schedule(null, [.. sessions]) };
        return Sessions.Make(
            programme,
            TestData.SiteContext(TestData.Content(programme), today),
            new PageLocation(Addresses.Programme(programme.Slug))
        )!;
    }
}
