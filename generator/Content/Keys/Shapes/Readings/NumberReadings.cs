using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Readings of numbers as people write them. An exact number is never offered for one that is not.</summary>
internal static partial class NumberReadings
{
    private static readonly ImmutableArray<string> _percents = ["%", "protsenti", "protsent"];
    private static readonly ImmutableArray<string> _euros = ["€", "eurot", "euro", "eur", "eur."];

    public static Reading? Count(string text, string name) =>
        NotANumber(text)
        ?? (
            Notation().IsMatch(text) || Quantity.Read(text) is not { } read
                ? null
                : Count(read, CountedNouns.Of(name)) ?? OtherThings(read, name)
        );

    /// <summary>A number of people; the key is the id of an institution.</summary>
    public static Reading? Participants(string text, string name) =>
        NotANumber(text) ?? (Quantity.Read(text) is { } read ? Exact(read, CountedNouns.People) : null);

    public static Reading? WholeNumber(string text, string name) =>
        NotANumber(text)
        ?? Quantity.Read(text) switch
        {
            null => null,
            // Seats are a limit: "kuni 20" says the same as 20.
            { Sign: "<=" } limit when name == "seats" => Exact(limit with { Sign = "" }, CountedNouns.Of(name)),
            { } read => Exact(read, CountedNouns.Of(name)),
        };

    public static Reading? Length(string text, string name) =>
        NotANumber(text) ?? (Quantity.Read(text) is { } read ? Exact(read, CountedNouns.Of(name)) : null);

    public static Reading? Percent(string text, string name) =>
        Score().IsMatch(text)
            ? Reading.Advice(
                $"a score such as 4.7 out of 5 is not a percentage: leave this line out and write the score in `note`, "
                    + $"or the percentage here"
            )
            : NotANumber(text) ?? (Quantity.Read(text) is { } read ? Exact(read, _percents) : null);

    public static Reading? Amount(string text, string name) =>
        WordFolding.Fold(text) is "tasuta" or "prii"
            ? Reading.Certain("0")
            : NotANumber(text) ?? (Quantity.Read(Euros(text)) is { } read ? Exact(read, _euros) : null);

    private static Reading? Count(Quantity read, ImmutableArray<string> nouns)
    {
        if (!IsUnit(read.Unit, nouns))
        {
            return null;
        }

        if (read.Sign == Qualifiers.Unclear)
        {
            return Reading.Advice(
                $"it is not clear whether more or less is meant; write at least, more than, about or less than as "
                    + $"in {Signs(read.Numbers[^1])}"
            );
        }

        if (read is { Sign: "<" or ">=", Numbers: ["0"] })
        {
            return Reading.Advice(
                $"no count is less than 0, and each is at least 0: write `0` if that is the number; if it is not known, leave the line out"
            );
        }

        if (read.Sign == "<=")
        {
            return int.TryParse(read.Numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && read.Numbers.Length == 1
                ? Reading.Choice([$"< {most + 1}"], $"up to {most} means that {most} is still possible")
                : null;
        }

        var values = read.Numbers.Select(number => read.Sign.Length == 0 ? number : $"{read.Sign} {number}");
        return read.IsCertain
            ? Reading.Certain(values.First(), read.IsNuanced ? (Message)$"how little more or less it is cannot be written" : null)
            : Reading.Choice(values, Separators(read));
    }

    /// <summary>The number may be of another key.</summary>
    private static Reading? OtherThings(Quantity read, string name) =>
        read.Unit.Any(char.IsAsciiDigit)
            ? Reading.Advice($"this is not a single number: write one number here, and anything more in `note`")
        : _percents.Contains(read.Unit) ? Share()
        : read.Unit.Length > 0
            ? Reading.Advice($"`{name}` does not count what `{read.Unit}` says: write the number under the key that does")
        : null;

    private static Reading? Exact(Quantity read, ImmutableArray<string> units) =>
        !IsUnit(read.Unit, units) ? null
        : read.Sign.Length > 0
            ? Reading.Advice($"this must be an exact number; where it is not known exactly, leave the line out and write it in `note`")
        : read.IsCertain ? Reading.Certain(read.Numbers[0])
        : Reading.Choice(read.Numbers, Separators(read));

    /// <summary>Advice about what a single number cannot say.</summary>
    private static Reading? NotANumber(string text)
    {
        if (NoValue.Reading(text) is { } none)
        {
            return none;
        }

        if (Range().Match(text.Trim()) is { Success: true } range)
        {
            var from = range.Groups["from"].Value.Trim();
            return Reading.Advice(
                $"a range cannot be written as a number: write one number, or at least {from}: `\">= {from}\"`, where the key allows it"
            );
        }

        return Score().IsMatch(text) ? Share() : null;
    }

    private static Reading Share() => Reading.Advice($"a score or a share is not a count: write it in `note`");

    private static Message? Separators(Quantity read) =>
        read.Numbers.Length > 1
            ? (Message)$"a dot or a comma never separates thousands, so this may be {read.Numbers[0]} or {read.Numbers[1]}"
            : null;

    private static bool IsUnit(string unit, ImmutableArray<string> known) => unit.Length == 0 || known.Contains(unit.TrimEnd('.'));

    private static string Signs(string number) => $"`\">= {number}\"`, `\"> {number}\"`, `\"~ {number}\"`, `\"< {number}\"`";

    private static string Euros(string text) => CentsDash().Replace(text.Trim().TrimStart('€').TrimStart(), "");

    [GeneratedRegex(
        @"^(?<from>[0-9][0-9 \u00A0]{0,11}) ?(?:[-–—−…]|\.\.\.?| kuni ) ?" + @"[0-9][0-9 \u00A0]{0,11}(?: ?[^\W0-9][^0-9]{0,40})?$"
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"^\s*(?:[0-9]+(?:[.,][0-9]+)?\s?(?:/\s?[0-9]+|[0-9]-(?:st|s)\b|(?:punkti)?\s?[0-9]+-st)|hinne\s)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Score();

    /// <summary>As programs write numbers: <c>1_000</c>, <c>1'500</c>, <c>0x1F</c>, <c>1e3</c>.</summary>
    [GeneratedRegex("^[0-9]+(?:[_'’][0-9]|0?x[0-9a-f]|e[+-]?[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Notation();

    [GeneratedRegex(@"[.,] ?[-–—](?=$| )")]
    private static partial Regex CentsDash();
}
