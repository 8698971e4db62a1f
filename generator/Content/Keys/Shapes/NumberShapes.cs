using System.Text.Json;
using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Model;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Shapes of numbers and booleans.</summary>
internal static class NumberShapes
{
    /// <summary>The spaces that may separate groups of three digits.</summary>
    private const string Blank = @"[ \u00A0\u202F\u2009]";

    private const string Digits = $"(?:[0-9]+|[0-9]{{1,3}}(?:{Blank}[0-9]{{3}})+)";
    private const string Zeros = @"[0 \u00A0\u202F\u2009]*";
    private const string Whole = $@"(?={Digits}\s*$){Zeros}(?:[0-9]{Blank}?){{0,9}}";
    private const string Decimal = $@"(?=(?:{Digits}(?:\.[0-9]*)?|\.[0-9]+)\s*$){Zeros}";

    private static readonly (string Sign, string Name, Qualifier Qualifier)[] _qualifiers =
    [
        (">=", "at_least", Qualifier.AtLeast),
        (">", "more_than", Qualifier.MoreThan),
        ("~", "about", Qualifier.About),
        ("<", "less_than", Qualifier.LessThan),
    ];

    /// <summary>JSON Schema cannot limit the decimals of a number exactly: <c>multipleOf</c> divides in binary.</summary>
    private static readonly ScalarSchema _twoDecimals = new($@"{Decimal}(?:[0-9]{Blank}?){{0,8}}(?:\.[0-9]{{0,2}})?")
    {
        Numbers = [(0, NumberParser.MaxDecimal)],
        HasDecimals = true,
    };

    public static Shape<Count> Count { get; } =
        new ScalarShape<Count>(
            $"a whole number, optionally with a qualifier, such as \"> 450\", \"~ 200\", \">= 22\" or \"< 50\"",
            ParseCount,
            Write,
            new($@"(?!(?:>=|<)[^1-9]*$)(?:(?:>=|>|~|<)\s*)?{Whole}") { Numbers = [(0, NumberParser.MaxWhole)] },
            NumberReadings.Count
        );

    public static Shape<int> WholeNumber { get; } =
        new ScalarShape<int>(
            $"a whole number, 0 or more",
            static (text, out number) => NumberParser.TryParseWhole(text, out number),
            Write,
            new(Whole) { Numbers = [(0, NumberParser.MaxWhole)] },
            NumberReadings.WholeNumber
        );

    public static Shape<int> Participants { get; } =
        new ScalarShape<int>(
            $"a whole number, 1 or more",
            static (text, out number) => NumberParser.TryParseWhole(text, out number) && number > 0,
            Write,
            new($"(?=[^1-9]*[1-9]){Whole}") { Numbers = [(1, NumberParser.MaxWhole)] },
            NumberReadings.Participants
        );

    /// <summary>Every count is at least 1, so a smaller threshold would protect nothing.</summary>
    public static Shape<int> Threshold { get; } =
        new ScalarShape<int>(
            $"a whole number, 2 or more",
            static (text, out number) => NumberParser.TryParseWhole(text, out number) && number > 1,
            Write,
            new($@"(?={Zeros}(?:[2-9]|[1-9]{Blank}?[0-9])){Whole}") { Numbers = [(2, NumberParser.MaxWhole)] },
            NumberReadings.WholeNumber
        );

    public static Shape<decimal> Amount { get; } =
        new ScalarShape<decimal>(
            $"an amount in euros such as 48 or 48.50",
            static (text, out number) => NumberParser.TryParseDecimal(text, 2, out number),
            Write,
            _twoDecimals,
            NumberReadings.Amount
        );

    public static Shape<decimal> Length { get; } =
        new ScalarShape<decimal>(
            $"a number such as 2 or 1.5",
            static (text, out number) => NumberParser.TryParseDecimal(text, 2, out number),
            Write,
            _twoDecimals,
            NumberReadings.Length
        );

    public static Shape<decimal> Percent { get; } =
        new ScalarShape<decimal>(
            $"a percentage from 0 to 100 with at most one decimal, such as 95 or 92.6",
            static (text, out number) => NumberParser.TryParseDecimal(text, 1, out number) && number <= 100,
            Write,
            new($@"{Decimal}(?:100(?:\.0{{0,2}})?|[0-9]{{0,2}}(?:\.[0-9]?0?)?)") { Numbers = [(0, 100)], HasDecimals = true },
            NumberReadings.Percent
        );

    public static Shape<bool> Boolean { get; } = new ChoiceShape<bool>([("true", true), ("false", false)]);

    private static void Write(Utf8JsonWriter json, int number) => json.WriteNumberValue(number);

    private static void Write(Utf8JsonWriter json, decimal number) => json.WriteNumberValue(number);

    /// <summary>Writes an exact count as a number and any other as an object with its qualifier.</summary>
    private static void Write(Utf8JsonWriter json, Count count)
    {
        if (count.IsExact)
        {
            json.WriteNumberValue(count.Value);
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("value"u8, count.Value);
        json.WriteString("qualifier"u8, Array.Find(_qualifiers, known => known.Qualifier == count.Qualifier).Name);
        json.WriteEndObject();
    }

    private static bool ParseCount(string text, out Count count)
    {
        var qualifier = Qualifier.Exact;
        foreach (var (sign, _, meaning) in _qualifiers)
        {
            if (!text.StartsWith(sign, StringComparison.Ordinal))
            {
                continue;
            }

            qualifier = meaning;
            text = text[sign.Length..].TrimStart();
            break;
        }
        var usable = NumberParser.TryParseWhole(text, out var value);
        count = new Count(value, qualifier);
        return usable && (value > 0 || qualifier is not (Qualifier.AtLeast or Qualifier.LessThan)); // these would say nothing of 0
    }
}
