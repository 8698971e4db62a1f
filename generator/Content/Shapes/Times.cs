using System.Globalization;
using SiteGen.Content.Schema;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Shapes;

/// <summary>Shapes of dates. What Estonians write, <c>21.01.2022</c>, is understood, with a hint at the better form.</summary>
internal static class Times
{
    private static readonly string[] _dateForms = ["yyyy-MM-dd", "d.M.yyyy"];
    private static readonly string[] _momentForms = ["yyyy-MM-ddTHH:mm", "d.M.yyyy HH:mm", "d.M.yyyy H.mm"];

    public static Shape<DateOnly> Date { get; } =
        new ScalarShape<DateOnly>(
            $"a date such as 2022-01-21",
            ParseDate,
            TimeSchemas.Date,
            FixDate,
            static (date, text) => IsIso(text) ? null : Iso(date)
        );

    public static Shape<Sourced<DateOnly>> PlacedDate { get; } = new PlacedShape<DateOnly>(Date);

    public static Shape<Moment> Moment { get; } =
        new ScalarShape<Moment>(
            $"a date such as 2022-01-21, a month such as 2023-03, or a time such as 2022-05-04T10:00",
            ParseMoment,
            TimeSchemas.Moment,
            FixDate,
            static (moment, text) => IsIso(text) ? null : Iso(moment)
        );

    public static Shape<PeriodName> Period { get; } =
        new ScalarShape<PeriodName>(
            $"a period such as 2021, 2021/2022, 2021-H1, 2021-Q3 or 2021-11/2022-02",
            ParsePeriod,
            TimeSchemas.Period,
            FixPeriod
        );

    private static bool ParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, _dateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
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
        else if (DateTime.TryParseExact(text, _momentForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
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

    /// <summary>Of the forms that are understood, those that begin with a year and a hyphen are written one way only.</summary>
    private static bool IsIso(string text) => text[4] == '-';

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(Moment moment) =>
        moment switch
        {
            { MonthOnly: true } => moment.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            { Time: { } time } => $"{Iso(moment.Day)}T{time.ToString("HH:mm", CultureInfo.InvariantCulture)}",
            _ => Iso(moment.Day),
        };

    /// <summary>A date with missing zeros, other separators or a clock behind it.</summary>
    private static string? FixDate(string text)
    {
        var parts = text.Split('-', '/', '.', ' ', 'T');
        if (parts.Length < 3 || !parts.Take(3).All(static part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var (year, month, day) = parts[0].Length == 4 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0]);
        return $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
    }

    private static string FixPeriod(string text)
    {
        var likely = text.Replace(" ", "", StringComparison.Ordinal).Replace('–', '/').ToUpperInvariant();
        return PeriodName.Parse(likely) is null && likely.Split('-') is [var from, var to] ? $"{from}/{to}" : likely;
    }
}
