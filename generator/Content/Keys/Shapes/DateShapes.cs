using System.Globalization;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>
/// Shapes of dates. The Estonian form <c>21.01.2022</c> is accepted with a hint to the preferred form. The patterns match only dates that
/// exist in the calendar.
/// </summary>
internal static class DateShapes
{
    private const string Year = "(?:19|20|21)[0-9]{2}";
    private const string LeapYear = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)";
    private const string Month = "(?:0[1-9]|1[0-2])";

    internal const string IsoDate =
        $"(?:{Year}-(?:{Month}-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|{LeapYear}-02-29)";

    internal const string EstonianDate =
        @"(?:(?:(?:0?[1-9]|1[0-9]|2[0-8])\.(?:0?[1-9]|1[0-2])|(?:29|30)\.(?:0?[13-9]|1[0-2])|31\.(?:0?[13578]|1[02]))\."
        + $@"{Year}|29\.0?2\.{LeapYear})";

    internal const string Hour = "(?:[01][0-9]|2[0-3])";
    internal const string Minute = "[0-5][0-9]";

    private const string AnyYear = "(?:19|[2-9][0-9])[0-9]{2}";

    /// <summary>Lookahead: the text before the slash is smaller than the text after it, at the first digit that differs.</summary>
    private static readonly string _ascending =
        $"(?=([0-9\\-]*)(?:{string.Join('|', Enumerable.Range(0, 9).Select(static digit => $"{digit}[0-9\\-]*\\/\\1[{digit + 1}-9]"))}))";

    private static readonly string[] _dateFormats = ["yyyy-MM-dd", "d.M.yyyy"];
    private static readonly string[] _momentFormats = ["yyyy-MM-ddTHH:mm", "d.M.yyyy HH:mm", "d.M.yyyy H.mm"];

    public static Shape<DateOnly> Date { get; } =
        new ScalarShape<DateOnly>(
            $"a date such as 2022-01-21",
            ParseDate,
            static (json, date) => json.WriteStringValue(Iso(date)),
            new($"{IsoDate}|{EstonianDate}"),
            DateReadings.Date,
            static (date, text) => IsIso(text) ? null : Iso(date)
        );

    public static Shape<Sourced<DateOnly>> SourcedDate { get; } = new SourcedShape<DateOnly>(Date);

    public static Shape<Moment> Moment { get; } =
        new ScalarShape<Moment>(
            $"a date such as 2022-01-21, a month such as 2023-03, or a time such as 2022-05-04T10:00",
            ParseMoment,
            static (json, moment) => json.WriteStringValue(moment.Iso),
            new($@"{IsoDate}(?:T{Hour}:{Minute})?|{Year}-{Month}|{EstonianDate}(?: (?:{Hour}:{Minute}|(?:{Hour}|[0-9])\.{Minute}))?"),
            DateReadings.Moment,
            static (moment, text) => IsIso(text) ? null : moment.Iso
        );

    public static Shape<PeriodName> Period { get; } =
        new ScalarShape<PeriodName>(
            $"a period such as 2021, 2021/2022, 2021-H1, 2021-Q3, 2021-11, 2021-11/2022-02 or 2015/",
            ParsePeriod,
            static (json, period) => json.WriteStringValue(period.Text),
            new($@"{AnyYear}(?:-H[12]|-Q[1-4]|-{Month}|\/)?|{_ascending}(?:{AnyYear}\/{AnyYear}|{AnyYear}-{Month}\/{AnyYear}-{Month})")
            {
                Numbers = [(1900, 9999)],
            },
            PeriodReadings.Period
        );

    private static bool ParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        && date.Year is >= 1900 and < 2200;

    private static bool ParseMoment(string text, out Moment moment)
    {
        moment = default;
        if (ParseDate(text, out var day))
        {
            moment = new Moment(day);
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            moment = new Moment(month, MonthOnly: true);
        }
        else if (DateTime.TryParseExact(text, _momentFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            moment = new Moment(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
        }

        return moment.Day.Year is >= 1900 and < 2200;
    }

    private static bool ParsePeriod(string text, out PeriodName period)
    {
        var read = PeriodName.Parse(text);
        period = read!;
        return read is not null;
    }

    /// <summary>Among the accepted forms, only ISO 8601 has a hyphen at index 4.</summary>
    private static bool IsIso(string text) => text[4] == '-';

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
