namespace SiteGen.Content.Schema;

/// <summary>JSON Schemas of dates, beside <see cref="Shapes.Times"/>. A date that is not in the calendar matches none.</summary>
internal static class TimeSchemas
{
    private const string Year = "(?:19|20|21)[0-9]{2}";
    private const string LeapYear = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)";
    private const string Month = "(?:0[1-9]|1[0-2])";

    private const string IsoDate =
        $"(?:{Year}-(?:{Month}-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|{LeapYear}-02-29)";

    private const string EstonianDate =
        @"(?:(?:(?:0?[1-9]|1[0-9]|2[0-8])\.(?:0?[1-9]|1[0-2])|(?:29|30)\.(?:0?[13-9]|1[0-2])|31\.(?:0?[13578]|1[02]))\."
        + $@"{Year}|29\.0?2\.{LeapYear})";

    private const string Hour = "(?:[01][0-9]|2[0-3])";
    private const string Minute = "[0-5][0-9]";

    private const string AnyYear = "(?:19|[2-9][0-9])[0-9]{2}";

    /// <summary>What is before the slash is smaller than what is behind it, at the first digit in which they differ.</summary>
    private static readonly string _rising =
        $"(?=([0-9\\-]*)(?:{string.Join('|', Enumerable.Range(0, 9).Select(static digit => $"{digit}[0-9\\-]*\\/\\1[{digit + 1}-9]"))}))";

    public static ScalarSchema Date { get; } = new($"{IsoDate}|{EstonianDate}");

    public static ScalarSchema Moment { get; } =
        new($@"{IsoDate}(?:T{Hour}:{Minute})?|{Year}-{Month}|{EstonianDate}(?: (?:{Hour}:{Minute}|(?:{Hour}|[0-9])\.{Minute}))?");

    public static ScalarSchema Period { get; } =
        new($@"{AnyYear}(?:-H[12]|-Q[1-4])?|{_rising}(?:{AnyYear}\/{AnyYear}|{AnyYear}-{Month}\/{AnyYear}-{Month})")
        {
            Numbers = [(1900, 9999)],
        };
}
