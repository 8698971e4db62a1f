using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>A time within a year that is no day and no month: <c>II kvartal 2026</c>, <c>19. nädal 2026</c>.</summary>
internal static class PartOfYear
{
    private static readonly ImmutableArray<string> _parts =
    [
        "kevad",
        "suvi",
        "suvel",
        "sügis",
        "talv",
        "varakevad",
        "hilissügis",
        "kvartal",
        "poolaasta",
        "nädal",
        "algus",
        "lõpp",
        "lõpus",
        "keskpai",
    ];

    private static readonly ImmutableArray<string> _others = ["aasta", "aastal", "a", "i", "ii", "iii", "iv"];

    public static bool Is(string text)
    {
        var words = WrittenDate
            .Normalize(text)
            .Split([' ', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.TrimEnd('.'))
            .ToArray();
        return WrittenDate.HasYear(text)
            && words.Any(IsPart)
            // A number beside a month is a day.
            && words.All(word => IsPart(word) || _others.Contains(word) || MonthNames.Number(word) is not null || IsNumber(word))
            && !(
                words.Any(static word => MonthNames.Number(word) is not null) && words.Any(static word => IsNumber(word) && word.Length < 4)
            );
    }

    private static bool IsPart(string word) => _parts.Any(part => word.StartsWith(part, StringComparison.Ordinal));

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
