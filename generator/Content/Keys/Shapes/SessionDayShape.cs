using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A day of a session, with its hours where they are known: <c>2022-05-04T10:00/17:00</c>.</summary>
internal static partial class SessionDayShape
{
    private const string HourFormat = "HH:mm";
    private const string HourPattern = $"{DateShapes.Hour}:{DateShapes.Minute}";

    private static readonly string[] _dayFormats = ["yyyy-MM-dd", "d.M.yyyy"];

    public static Shape<Sourced<SessionDay>> Shape { get; } =
        new SourcedShape<SessionDay>(
            new ScalarShape<SessionDay>(
                $"a day such as 2022-01-21, with its hours if they are known: 2022-01-21T10:00/17:00",
                Parse,
                static (json, day) => json.WriteStringValue(day.Iso),
                new($@"{DateShapes.IsoDate}(?:T{HourPattern}(?:\/{HourPattern})?)?|{DateShapes.EstonianDate}"),
                static (text, name) => Fix(text) is { } likely ? Reading.Certain(likely) : Days(text) ?? DateReadings.Moment(text, name),
                static (day, text) => text[4] == '-' ? null : day.Iso
            )
        );

    private static bool Parse(string text, out SessionDay day)
    {
        day = default;
        var (date, hours) = text.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
        if (
            !DateOnly.TryParseExact(date, _dayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            || read.Year is < 1900 or >= 2200
        )
        {
            return false;
        }

        day = new SessionDay(read);
        if (hours is null)
        {
            return true;
        }

        var parts = hours.Split('/');
        if (date[4] != '-' || parts.Length > 2 || !Array.TrueForAll(parts, IsHour))
        {
            return false;
        }

        var times = Array.ConvertAll(parts, static part => TimeOnly.ParseExact(part, HourFormat, CultureInfo.InvariantCulture));
        day = new SessionDay(read, times[0], times.Length > 1 ? times[1] : null);
        return true;
    }

    /// <summary>Several days in the place of one: whether each of them is meant, only the author knows.</summary>
    private static Reading? Days(string text) =>
        WrittenDays.Range(text) is { } range
            ? Reading.Advice(
                $"write each day as an item of its own, or, in the place of `dates`, `start: {range.Start}` and `end: {range.End}`"
            )
            : null;

    private static bool IsHour(string text) =>
        TimeOnly.TryParseExact(text, HourFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Understands other separators, hours without minutes or leading zero, and a day that is repeated with the end.</summary>
    private static string? Fix(string text)
    {
        if (
            Written().Match(text) is not { Success: true } match
            || (match.Groups["again"] is { Success: true } again && again.Value != match.Groups["date"].Value)
        )
        {
            return null;
        }

        var from = match.Groups["date"].Value;
        if (!DateOnly.TryParseExact(from, ["yyyy-M-d", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return match.Groups["to"].Success ? $"{date}T{Hour("from")}/{Hour("to")}"
            : match.Groups["from"].Success ? $"{date}T{Hour("from")}"
            : date;

        string Hour(string group) =>
            $"{match.Groups[group].Value.PadLeft(2, '0')}:{(match.Groups[group + "m"] is { Success: true } minute ? minute.Value : "00")}";
    }

    [GeneratedRegex(
        @"^(?<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})"
            + @"(?:(?:T|,? +(?:kell )?)(?<from>[0-9]{1,2})(?:[:.](?<fromm>[0-9]{2})(?::00)?)?"
            + @"(?: ?[/–-] ?(?:(?<again>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ])?(?<to>[0-9]{1,2})(?:[:.](?<tom>[0-9]{2})(?::00)?)?)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();
}
