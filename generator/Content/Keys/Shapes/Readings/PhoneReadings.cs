using System.Text.RegularExpressions;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of phone numbers with words around them: <c>tel 663 1439</c>, <c>663 1439 (Mari)</c>, <c>663 1439/40</c>.</summary>
internal static partial class PhoneReadings
{
    public static Reading? Phone(string text, string name)
    {
        if (NoValue.Reading(text) is { } none)
        {
            return none;
        }

        var bare = Bare(text);
        return Several(text) is { Length: > 0 } several ? Reading.Choice(several)
            : IsNumber(bare) ? Reading.Certain(bare)
            : Extension().Match(bare) is { Success: true } inner && IsNumber(inner.Groups["number"].Value)
                ? Reading.Choice(
                    [inner.Groups["number"].Value],
                    $"an extension cannot be written here, and nobody can dial it from the page"
                )
            : Ending().Match(bare) is { Success: true } other && IsNumber(other.Groups["number"].Value)
                ? Reading.Advice($"write each number in full: {Full(other.Groups["number"].Value, other.Groups["ending"].Value)}")
            : Remark().Match(bare) is { Success: true } said && IsNumber(said.Groups["number"].Value)
                ? Reading.Choice([said.Groups["number"].Value], $"only the number can stand here, and a name under `name`")
            : null;
    }

    /// <summary>The numbers of a text that holds two or more; empty if any part is no number.</summary>
    public static string[] Several(string text)
    {
        string[] parts = [.. text.Split([",", ";", " ja ", " või ", " / "], StringSplitOptions.TrimEntries).Select(Bare)];
        return parts.Length > 1 && parts.All(IsNumber) ? parts : [];
    }

    private static bool IsNumber(string text) => PhoneNumber.TryParse(text, out _, out _);

    private static string Bare(string text) => Label().Replace(text, "");

    /// <summary>Both numbers, of which the second is written by its last digits.</summary>
    private static string Full(string number, string ending)
    {
        var first = number.TrimEnd();
        return $"`[{first}, {first[..^ending.Length]}{ending}]`";
    }

    [GeneratedRegex(
        @"^(?:(?:töö|laua)?tel(?:efon)?|mob(?:iil)?(?:tel(?:efon)?)?|gsm|phone|t|m)(?:i?\s?(?:nr|number))?\s*[.:]*\s*(?=[+0-9(])",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(?<number>[+0-9][0-9 ()\-]+?),? ?\(?(?:sise|sisenumber|siseliin|ext)\.? ?(?:nr\.? ?)?[0-9]{1,5}\)?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Extension();

    [GeneratedRegex(@"^(?<number>[+0-9][0-9 ()\-]+[0-9]) ?/ ?(?<ending>[0-9]{1,4})$")]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?<number>[+0-9][0-9 \-]+[0-9])[ ,]+\(?[\p{L}][\p{L} .\-]*\)?$")]
    private static partial Regex Remark();
}
