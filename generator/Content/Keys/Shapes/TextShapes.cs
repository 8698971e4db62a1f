using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Shapes of text.</summary>
internal static class TextShapes
{
    public const string SlugPattern = NotADevice + @"(?=[a-z0-9\-]{1,80}\s*$)[a-z0-9]+(?:-[a-z0-9]+)*";

    /// <summary>Lookahead: the name, up to its ending, is none that Windows reserves.</summary>
    private const string NotADevice = @"(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(?:\.|$))";

    /// <summary>At the start of a cell; the full-width forms too, which spreadsheets of East Asia take for the same.</summary>
    private const string FormulaSigns = @"=+@\-＝＋－＠﹦﹢﹣﹫";

    private const string InvisibleSigns = @"\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF";

    /// <summary>Accepts any scalar: YAML tools convert some texts to numbers and booleans.</summary>
    private static readonly ScalarSchema _any = new()
    {
        Numbers = [(decimal.MinValue, decimal.MaxValue)],
        HasDecimals = true,
        HasBooleans = true,
    };

    /// <summary>A single line of text; white space is collapsed.</summary>
    public static Shape<string> Text { get; } = new LineShape(new ScalarShape<string>($"text", ParseLine, Write, _any));

    public static Shape<Sourced<string>> Markdown { get; } =
        new MarkdownShape(new ScalarShape<string>($"Markdown text", ParseAny, Write, _any));

    public static Shape<ImmutableArray<Sourced<string>>> MarkdownList { get; } = new ListShape<Sourced<string>>(Markdown);

    public static Shape<ImmutableArray<Sourced<string>>> MarkdownOrList { get; } =
        new ListShape<Sourced<string>>(Markdown, mayBeSingle: true);

    public static Shape<ImmutableArray<string>> TextList { get; } = new ListShape<string>(Text);

    public static Shape<ImmutableArray<Sourced<string>>> SourcedTextList { get; } =
        new ListShape<Sourced<string>>(new SourcedShape<string>(Text));

    /// <summary>Text that data files contain unchanged, so it must not look like a spreadsheet formula.</summary>
    public static Shape<string> Name { get; } =
        new LineShape(
            new ScalarShape<string>(
                $"text",
                ParseName,
                Write,
                new($@"[^\s{FormulaSigns}{InvisibleSigns}][\s\S]*")
                {
                    Numbers = [(0, decimal.MaxValue)],
                    HasDecimals = true,
                    HasBooleans = true,
                },
                static (text, _) => Reading.Choice([WithoutFormula(text)]),
                condition: $"that does not begin with =, +, - or @, which spreadsheets treat as a formula"
            )
        );

    public static Shape<string> Slug { get; } =
        new ScalarShape<string>(
            $"lower-case letters a to z, digits and single hyphens, at most 80 characters",
            ParseSlug,
            Write,
            new(SlugPattern) { Numbers = [(0, decimal.MaxValue)], HasBooleans = true },
            static (text, _) => Reading.Choice([Estonian.Slug.From(text)])
        );

    public static Shape<Sourced<string>> SourcedSlug { get; } = new SourcedShape<string>(Slug);

    /// <summary>The name of a picture, which becomes the last part of its URL.</summary>
    public static Shape<Sourced<string>> ImageFile { get; } =
        new SourcedShape<string>(
            new ScalarShape<string>(
                $"the name of a picture beside programme.yaml, such as avapaev.jpg",
                ParseImageFile,
                Write,
                new(NotADevice + @"(?=[a-z0-9\-]{1,80}\.)[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|svg)"),
                PictureNames.Read,
                condition: $"in lower-case letters a to z, digits and hyphens that ends with .jpg, .png, .webp or .svg"
            )
        );

    public static Shape<string> County { get; } =
        new ScalarShape<string>(
            $"one of the 15 counties, such as Harju maakond",
            ParseCounty,
            Write,
            new(string.Join('|', Counties.All.Select(CountyPattern))) { Examples = Counties.All },
            ReadCounty
        );

    public static Shape<string> Ehak { get; } =
        new ScalarShape<string>($"four digits", ParseEhak, Write, new("[0-9]{4}") { Numbers = [(0, 9999)] });

    /// <summary>The pattern does not verify the check digit.</summary>
    public static Shape<string> RegistryCode { get; } =
        new ScalarShape<string>(
            $"an eight-digit registry code with a valid check digit",
            ParseRegistryCode,
            Write,
            new("[1789][0-9]{7}") { Numbers = [(10_000_000, 19_999_999), (70_000_000, 99_999_999)] }
        );

    /// <summary>A BCP 47 tag.</summary>
    public static Shape<string> Language { get; } =
        new ScalarShape<string>($"a language tag such as et or en-GB", ParseLanguage, Write, new("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"));

    /// <summary>An identifier of the SPDX licence list; whether it is in the list is not checked.</summary>
    public static Shape<string> LicenceId { get; } =
        new ScalarShape<string>(
            $"an SPDX licence identifier such as CC-BY-4.0",
            ParseLicenceId,
            Write,
            new("[A-Za-z0-9]+(?:[.\\-][A-Za-z0-9]+)*\\+?"),
            static (text, _) => Reading.Certain(string.Join('-', text.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries)))
        );

    private static void Write(Utf8JsonWriter json, string text) => json.WriteStringValue(text);

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
        ParseLine(text, out value) && value.Length > 0 && WithoutFormula(value).Length == value.Length;

    /// <summary>Without the signs at the start that spreadsheets treat as a formula, and invisible ones that could stand before.</summary>
    private static string WithoutFormula(string text) =>
        text.TrimStart().TrimStart([.. "=+-@＝＋－＠﹦﹢﹣﹫ ", .. text.Where(IsInvisible)]);

    private static bool IsInvisible(char letter) =>
        letter is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    private static bool ParseSlug(string text, out string value)
    {
        value = text;
        return Estonian.Slug.IsValid(text);
    }

    private static bool ParseImageFile(string text, out string value)
    {
        value = text;
        var ending = Path.GetExtension(text);
        return ending is ".png" or ".jpg" or ".jpeg" or ".webp" or ".svg" && Estonian.Slug.IsValid(text[..^ending.Length]);
    }

    private static bool ParseCounty(string text, out string value)
    {
        value = Counties.Find(text) ?? "";
        return value.Length > 0;
    }

    private static Reading? ReadCounty(string text, string name) =>
        NoValue.Reading(text) is { } none ? none
        : SpellingSuggestion.Nearest(text, Counties.All) is { } near ? Reading.Choice([near])
        : null;

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

    private static bool ParseLicenceId(string text, out string value)
    {
        value = text;
        return (text.EndsWith('+') ? text[..^1] : text).Split('.', '-').All(IsWord);

        static bool IsWord(string part) => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit);
    }

    private static string CountyPattern(string full) => $"{AnyCase(Counties.ShortName(full))}(?:{AnyCase(" maakond")}|{AnyCase("maa")})?";

    /// <summary>Regular expressions in JSON Schema have no flag to ignore case.</summary>
    private static string AnyCase(string text) =>
        string.Concat(
            text.Select(static letter =>
                char.IsLetter(letter) ? $"[{char.ToUpperInvariant(letter)}{char.ToLowerInvariant(letter)}]" : letter.ToString()
            )
        );
}
