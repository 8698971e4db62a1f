using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Estonian;

/// <summary>A period as people write it: <c>2021. aasta</c>, <c>III kvartal 2021</c>, <c>2021/22 õppeaasta</c>.</summary>
internal static partial class WrittenPeriod
{
    private const string Year = @"(?<year>[0-9]{4})\.?(?: ?(?:a\.?|aasta|aastal))?";
    private const string Part = @"(?<number>iii|ii|iv|i|[1-4])\.? ?(?<word>poolaasta|poolaastal|pa\.?|kvartal|kvartalis|kv\.?)";

    /// <summary>The readings in the model's notation, and whether the only one is certain.</summary>
    public static (ImmutableArray<string> Readings, bool IsCertain) Read(string text)
    {
        var written = WrittenDate.Normalize(text);
        if (OneYear().Match(written) is { Success: true } year)
        {
            return ([year.Groups["year"].Value], true);
        }

        if (Years().Match(written) is { Success: true } years)
        {
            return Span(years.Groups["from"].Value, years.Groups["to"].Value, years.Groups["school"].Success);
        }

        if (Open().Match(written) is { Success: true } open)
        {
            return ([open.Groups["year"].Value + "/"], true);
        }

        foreach (var form in (Regex[])[YearThenPart(), PartThenYear(), Letter(), LetterFirst()])
        {
            if (form.Match(written) is { Success: true } part)
            {
                return Piece(part.Groups["year"].Value, part.Groups["number"].Value, part.Groups["word"].Value);
            }
        }

        return WrittenDate.YearMonth(written) is { } month ? ([month], true)
            : WrittenDays.Range(written) is { Start: { Length: 7 } start, End: var end } ? ([$"{start}/{end}"], true)
            : PeriodOfDays.Whole(written) is { } whole ? ([whole], true)
            : ([], false);
    }

    private static (ImmutableArray<string> Readings, bool IsCertain) Span(string from, string to, bool isSchool)
    {
        var end = to.Length == 2 ? from[..2] + to : to;
        // 2005/06 may also be a month.
        string[] month =
            to.Length == 2 && !isSchool && string.CompareOrdinal(to, "00") > 0 && string.CompareOrdinal(to, "12") <= 0
                ? [$"{from}-{to}"]
                : [];
        if (string.CompareOrdinal(from, end) >= 0)
        {
            return ([.. month], false);
        }

        var isNext = int.Parse(from, CultureInfo.InvariantCulture) + 1 == int.Parse(end, CultureInfo.InvariantCulture);
        var school = $"{from}-09/{end}-08";
        return isSchool ? (isNext ? [school] : [], isNext)
            : isNext ? ([$"{from}/{end}", school, .. month], false)
            : ([$"{from}/{end}", .. month], false);
    }

    private static (ImmutableArray<string> Readings, bool IsCertain) Piece(string year, string number, string word)
    {
        var part = number switch
        {
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            _ => number[0] - '0',
        };
        var isQuarter = word[0] is 'k' or 'q';
        return isQuarter || part <= 2
            ? ([string.Create(CultureInfo.InvariantCulture, $"{year}-{(isQuarter ? "Q" : "H")}{part}")], true)
            : ([], false);
    }

    [GeneratedRegex($@"^(?:aasta |aastal )?{Year}$")]
    private static partial Regex OneYear();

    [GeneratedRegex(
        @"^(?<school>õppeaasta )?(?<from>[0-9]{4})\.? ?[/–—-] ?(?<to>[0-9]{4}|[0-9]{2})\.?"
            + @"(?: ?(?:(?<school>õ\.? ?a\.?|õppeaasta)|a\.?|aa\.?|aasta|aastad|aastal))?$"
    )]
    private static partial Regex Years();

    [GeneratedRegex(
        @"^(?:alates (?<year>[0-9]{4})(?:\.? ?(?:a\.?|aastast))?"
            + @"|(?<year>[0-9]{4})(?: ?[–—-] ?| ?/ ?| kuni )(?:praeguseni|tänaseni|praegu|…|\.\.\.)?)$"
    )]
    private static partial Regex Open();

    [GeneratedRegex($"^{Year}[ -]*{Part}$")]
    private static partial Regex YearThenPart();

    [GeneratedRegex($"^{Part} {Year}$")]
    private static partial Regex PartThenYear();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[ -/]?(?<word>[hqk])(?<number>[1-4])$")]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?<word>[hqk])(?<number>[1-4])[ -/]?(?<year>[0-9]{4})$")]
    private static partial Regex LetterFirst();
}
