using SiteGen.Content.Shapes;

namespace SiteGen.Content.Schema;

/// <summary>JSON Schemas of numbers, beside <see cref="Figures"/>.</summary>
internal static class FigureSchemas
{
    /// <summary>The blanks that may part groups of three digits.</summary>
    private const string Blank = @"[ \u00A0\u202F\u2009]";

    private const string Digits = $"(?:[0-9]+|[0-9]{{1,3}}(?:{Blank}[0-9]{{3}})+)";
    private const string Zeros = @"[0 \u00A0\u202F\u2009]*";
    private const string Whole = $@"(?={Digits}\s*$){Zeros}(?:[0-9]{Blank}?){{0,9}}";
    private const string Decimal = $@"(?=(?:{Digits}(?:\.[0-9]*)?|\.[0-9]+)\s*$){Zeros}";

    public static ScalarSchema Count { get; } = new($@"(?:(?:>=|>|~|<)\s*)?{Whole}") { Numbers = [(0, Figures.LargestWhole)] };

    public static ScalarSchema WholeNumber { get; } = new(Whole) { Numbers = [(0, Figures.LargestWhole)] };

    public static ScalarSchema Participants { get; } = new($"(?=[^1-9]*[1-9]){Whole}") { Numbers = [(1, Figures.LargestWhole)] };

    /// <summary>How many decimals a JSON number has, no keyword tells exactly: <c>multipleOf</c> divides in binary.</summary>
    public static ScalarSchema TwoDecimals { get; } =
        new($@"{Decimal}(?:[0-9]{Blank}?){{0,8}}(?:\.[0-9]{{0,2}}0*)?") { Numbers = [(0, Figures.LargestDecimal)], HasDecimals = true };

    public static ScalarSchema Percent { get; } =
        new($@"{Decimal}(?:100(?:\.0*)?|[0-9]{{0,2}}(?:\.[0-9]?0*)?)") { Numbers = [(0, 100)], HasDecimals = true };
}
