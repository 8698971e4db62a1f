using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Estonian;

namespace SiteGen.Commands;

/// <summary>
/// The build date, determined once: <c>--date</c>, else <c>SOURCE_DATE_EPOCH</c> (the convention of reproducible builds, in seconds since
/// 1970 UTC), else today in Estonia.
/// </summary>
internal static class BuildDay
{
    private const string Variable = "SOURCE_DATE_EPOCH";

    public static Option<DateOnly?> Option(Language language) =>
        new("--date")
        {
            Description = language.Format(
                $"Day that separates upcoming sessions from past ones [default: {Variable}, else today in Estonia]"
            ),
            HelpName = "YYYY-MM-DD",
            CustomParser = given => Parse(given, language),
        };

    /// <summary>Reports a malformed variable as a command-line error.</summary>
    public static Action<CommandResult> Validator(Language language) =>
        command =>
        {
            if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text && FromEpoch(text) is null)
            {
                command.AddError(language.Format($"{Variable} must be a number of seconds since 1970 such as 1767225600, found `{text}`"));
            }
        };

    public static DateOnly Today(this ParseResult call, Option<DateOnly?> date) => call.GetValue(date) ?? Today();

    /// <summary>For commands without <c>--date</c>.</summary>
    public static DateOnly Today() => FromEpoch(Environment.GetEnvironmentVariable(Variable)) ?? LocalTime.DayOf(Now());

    private static DateOnly? FromEpoch(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds()
            ? LocalTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;

#pragma warning disable RS0030 // The only place that reads the clock.
    private static DateTimeOffset Now() => DateTimeOffset.UtcNow;
#pragma warning restore RS0030

    private static DateOnly? Parse(ArgumentResult given, Language language)
    {
        if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        given.AddError(language.Format($"`--date` must be a date such as 2026-01-21, found `{given.Tokens[0].Value}`"));
        return null;
    }
}
