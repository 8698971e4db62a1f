using System.Text.RegularExpressions;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of dates and periods as people write them. A time is never dropped.</summary>
internal static partial class DateReadings
{
    /// <summary>A day. What has a time as well is no day.</summary>
    public static Reading? Date(string text, string name) =>
        NoValue.Reading(text)
        ?? (
            WrittenDate.Read(text) is { Length: > 0 } days ? Read([.. days.Where(static day => day.Length == 10)], text) : Impossible(text)
        );

    public static Reading? Moment(string text, string name) =>
        NoValue.Reading(text) ?? (WrittenDate.Read(text) is { Length: > 0 } moments ? Read([.. moments], text) : Impossible(text));

    public static Reading? Period(string text, string name) =>
        NoValue.Reading(text)
        ?? (
            WrittenPeriod.Read(text) is { Readings: { Length: > 0 } readings, IsCertain: var isCertain }
                ? new Reading(readings, isCertain)
                : null
        );

    private static Reading? Read(string[] values, string text) =>
        values switch
        {
            [] => Readings.Reading.Advice($"only a day can stand here, without a time"),
            [var only] when WrittenDate.HasYear(text) => Readings.Reading.Certain(only),
            _ => Readings.Reading.Choice(values),
        };

    /// <summary>A date in figures that no calendar or clock has.</summary>
    private static Reading? Impossible(string text) =>
        InFigures().IsMatch(text.Trim())
            ? Readings.Reading.Advice($"there is no such day or time: check the month (1 to 12), the day and the hour (0 to 23)")
            : null;

    /// <summary>Day, month and year, with or without a time.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./][0-9]{2,4})(?:[T ]+[0-9]{1,2}(?:[:.][0-9]{2}){1,2})?$"
    )]
    private static partial Regex InFigures();
}
