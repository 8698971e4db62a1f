using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>A day of the week before a date: <c>esmaspäev, 4. mai 2026</c>, <c>E 04.05.2026</c>.</summary>
internal static partial class Weekdays
{
    private static readonly string[] _stems = ["p", "e", "t", "k", "n", "r", "l"];

    /// <summary>The day of the week, null if there is none, and the rest of the text.</summary>
    public static (DayOfWeek? Day, string Date) Split(string text) =>
        Named().Match(text.Trim()) is { Success: true } match
            ? ((DayOfWeek)Array.IndexOf(_stems, match.Groups["name"].Value[..1].ToLowerInvariant()), match.Groups["rest"].Value)
            : (null, text);

    [GeneratedRegex(
        @"^(?<name>(?:esmas|teisi|kolma|nelja)päeva?l?|reedel?|laupäeva?l?|pühapäeva?l?|[ETKNRLP])[.,]? (?<rest>[0-9].*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Named();
}
