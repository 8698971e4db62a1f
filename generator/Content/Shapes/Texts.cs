using System.Collections.Immutable;
using SiteGen.Content.Schema;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Content.Shapes;

/// <summary>Shapes of text.</summary>
internal static class Texts
{
    /// <summary>A text in one line: line breaks and runs of blanks become one blank.</summary>
    public static Shape<string> Text { get; } = new ScalarShape<string>($"text", ParseLine, TextSchemas.Any);

    /// <summary>A text that keeps its lines, for Markdown, with its place.</summary>
    public static Shape<Sourced<string>> Markdown { get; } =
        new PlacedShape<string>(new ScalarShape<string>($"Markdown text", ParseAny, TextSchemas.Any));

    public static Shape<ImmutableArray<Sourced<string>>> MarkdownList { get; } = new ListShape<Sourced<string>>(Markdown);

    public static Shape<ImmutableArray<Sourced<string>>> MarkdownOrList { get; } =
        new ListShape<Sourced<string>>(Markdown, mayBeSingle: true);

    public static Shape<ImmutableArray<string>> TextList { get; } = new ListShape<string>(Text);

    /// <summary>A text that goes into the data files as it is, so that a spreadsheet must not take it for a formula.</summary>
    public static Shape<string> Name { get; } =
        new ScalarShape<string>(
            $"text",
            ParseName,
            TextSchemas.Name,
            static text => text.TrimStart('=', '+', '-', '@', ' '),
            condition: $"that does not begin with =, +, - or @, which spreadsheets treat as a formula"
        );

    public static Shape<string> Slug { get; } =
        new ScalarShape<string>(
            $"lower-case letters a to z, digits and single hyphens, at most 80 characters",
            ParseSlug,
            TextSchemas.Slug,
            Estonian.Slug.From
        );

    public static Shape<Sourced<string>> PlacedSlug { get; } = new PlacedShape<string>(Slug);

    public static Shape<string> County { get; } =
        new ScalarShape<string>(
            $"one of the 15 counties, such as Harju maakond",
            ParseCounty,
            TextSchemas.County,
            static text => SpellingSuggestion.Nearest(text, Counties.All)
        );

    public static Shape<string> Ehak { get; } = new ScalarShape<string>($"four digits", ParseEhak, TextSchemas.Ehak);

    public static Shape<string> RegistryCode { get; } =
        new ScalarShape<string>($"an eight-digit registry code with a valid check digit", ParseRegistryCode, TextSchemas.RegistryCode);

    /// <summary>A BCP 47 tag.</summary>
    public static Shape<string> Language { get; } =
        new ScalarShape<string>($"a language tag such as et or en-GB", ParseLanguage, TextSchemas.Language);

    private static bool ParseAny(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool ParseLine(string text, out string value)
    {
        var isOneLine =
            text is [not ' ', .., not ' '] && !text.AsSpan().ContainsAny('\t', '\n') && !text.Contains("  ", StringComparison.Ordinal);
        value = isOneLine ? text : string.Join(' ', text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return true;
    }

    private static bool ParseName(string text, out string value) =>
        ParseLine(text, out value) && value is not [] and [not ('=' or '+' or '-' or '@'), ..];

    private static bool ParseSlug(string text, out string value)
    {
        value = text;
        return Estonian.Slug.IsValid(text);
    }

    private static bool ParseCounty(string text, out string value)
    {
        value = Counties.Find(text) ?? "";
        return value.Length > 0;
    }

    private static bool ParseEhak(string text, out string value)
    {
        value = text;
        return text.Length == 4 && text.All(char.IsAsciiDigit);
    }

    private static bool ParseRegistryCode(string text, out string value)
    {
        value = text;
        return Estonian.RegistryCode.IsValid(text);
    }

    private static bool ParseLanguage(string text, out string value)
    {
        value = text;
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
