using SiteGen.Estonian;

namespace SiteGen.Content.Schema;

/// <summary>JSON Schemas of texts, beside <see cref="Shapes.Texts"/>.</summary>
internal static class TextSchemas
{
    private const int LongestSlug = 80;

    /// <summary>A number where text is due is text.</summary>
    public static ScalarSchema Any { get; } =
        new()
        {
            Numbers = [(decimal.MinValue, decimal.MaxValue)],
            HasDecimals = true,
            HasBooleans = true,
        };

    public static ScalarSchema Name { get; } =
        new(@"[^\s=+@\-][\s\S]*")
        {
            Numbers = [(0, decimal.MaxValue)],
            HasDecimals = true,
            HasBooleans = true,
        };

    public static ScalarSchema Slug { get; } =
        new($@"(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\s*$)(?=[a-z0-9\-]{{1,{LongestSlug}}}\s*$)[a-z0-9]+(?:-[a-z0-9]+)*")
        {
            Numbers = [(0, decimal.MaxValue)],
            HasBooleans = true,
        };

    public static ScalarSchema County { get; } = new(string.Join('|', Counties.All.Select(Names))) { Examples = Counties.All };

    public static ScalarSchema Ehak { get; } = new("[0-9]{4}") { Numbers = [(0, 9999)] };

    /// <summary>The check digit is beyond a pattern.</summary>
    public static ScalarSchema RegistryCode { get; } =
        new("[1789][0-9]{7}") { Numbers = [(10_000_000, 19_999_999), (70_000_000, 99_999_999)] };

    public static ScalarSchema Language { get; } = new("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private static string Names(string full) => $"{AnyCase(Counties.ShortName(full))}(?:{AnyCase(" maakond")}|{AnyCase("maa")})?";

    /// <summary>A pattern has no switch for it that every tool knows.</summary>
    private static string AnyCase(string text) =>
        string.Concat(
            text.Select(static letter =>
                char.IsLetter(letter) ? $"[{char.ToUpperInvariant(letter)}{char.ToLowerInvariant(letter)}]" : letter.ToString()
            )
        );
}
