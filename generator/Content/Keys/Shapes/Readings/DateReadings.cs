using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of dates and periods as people write them. A time is never dropped.</summary>
internal static partial class DateReadings
{
    /// <summary>A day. What has a time as well is no day.</summary>
    public static Reading? Date(string text, string name) =>
        NoValue.Reading(text) ?? (Read(text, static read => read.Length == 10) is { } day ? day : Lacking(text) ?? Impossible(text));

    public static Reading? Moment(string text, string name) =>
        NoValue.Reading(text) ?? Read(text, static _ => true) ?? Lacking(text) ?? Impossible(text) ?? Vague(text, name);

    private static Reading? Read(string text, Predicate<string> fits)
    {
        var (weekday, date) = Weekdays.Split(text);
        if (WrittenDate.Read(date) is not { Length: > 0 } read)
        {
            return IsoMonth().IsMatch(date) ? DayMissing(date) : null;
        }

        string[] values = [.. read.Where(value => fits(value))];
        return values switch
        {
            [] when read is [{ Length: 7 } month] => DayMissing(month),
            [] => Readings.Reading.Advice($"only a day can stand here, without a time"),
            [var only] when weekday is not null && (only.Length < 10 || WeekdayOf(only) != weekday) => Readings.Reading.Choice(
                values,
                $"the date is another day of the week"
            ),
            [var only] when WrittenDate.HasYear(date) => Readings.Reading.Certain(only),
            _ => Readings.Reading.Choice(values),
        };
    }

    private static Reading DayMissing(string month) =>
        Readings.Reading.Advice($"the day is missing; write it in the place of the dots: `{month}-…`");

    private static DayOfWeek WeekdayOf(string iso) => DateOnly.ParseExact(iso[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayOfWeek;

    /// <summary>A date without its year, or a time without its day.</summary>
    private static Reading? Lacking(string text)
    {
        var (_, written) = Weekdays.Split(text);
        if (WrittenParts.RangeWithoutYear(written) is var (start, end))
        {
            return Readings.Reading.Advice($"the year is missing; write it in the place of the dots: `start: {start}` and `end: {end}`");
        }

        return WrittenParts.WithoutYear(written) is { } date
            ? Readings.Reading.Advice($"the year is missing; write it in the place of the dots: `{date}`")
            : WrittenParts.TimesAlone(written) switch
            {
                [var time] => Readings.Reading.Advice($"the day is missing; write it in the place of the dots: `…T{time}`"),
                [var from, var to] => Readings.Reading.Advice(
                    $"the day is missing; write it in the place of the dots: `start: …T{from}` and `end: …T{to}`"
                ),
                _ => null,
            };
    }

    /// <summary>Words that name no day.</summary>
    private static Reading? Vague(string text, string name) =>
        name == "start" && text.Any(char.IsLetter)
            ? Readings.Reading.Advice($"if no day or month is known, write instead of this line: `when: {SourceText.Of(text)}`")
            : null;

    /// <summary>A date in figures that no calendar or clock has.</summary>
    private static Reading? Impossible(string text) =>
        InFigures().IsMatch(text.Trim())
            ? Readings.Reading.Advice($"there is no such day or time: check the month (1 to 12), the day and the hour (0 to 23)")
            : null;

    [GeneratedRegex("^[0-9]{4}-(?:0[1-9]|1[0-2])$")]
    private static partial Regex IsoMonth();

    /// <summary>Day, month and year, with or without a time.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4})(?:[T ]+[0-9]{1,2}(?:[:.][0-9]{2}){1,2})?$"
    )]
    private static partial Regex InFigures();
}
