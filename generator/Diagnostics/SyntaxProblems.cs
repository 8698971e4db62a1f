using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG01: files that are not what YAML or front matter must be.</summary>
internal static class SyntaxProblems
{
    internal static readonly DiagnosticDescriptor SyntaxDescriptor = new("SG0101", Severity.Error, $"not valid YAML");
    private static readonly DiagnosticDescriptor _tab = new("SG0102", Severity.Error, $"tab used for indentation");
    private static readonly DiagnosticDescriptor _anchor = new("SG0103", Severity.Error, $"anchors and aliases are not supported");
    private static readonly DiagnosticDescriptor _tooDeep = new("SG0104", Severity.Error, $"nested too deeply");
    private static readonly DiagnosticDescriptor _secondDocument = new(
        "SG0112",
        Severity.Error,
        $"more than one YAML document in the file"
    );
    private static readonly DiagnosticDescriptor _malformedFrontMatter = new("SG0113", Severity.Error, $"malformed front matter");
    private static readonly DiagnosticDescriptor _ignoredText = new("SG0118", Severity.Warning, $"text after # is ignored");

    private static readonly DiagnosticDescriptor _joinedItem = new("SG0121", Severity.Warning, $"list in a text whose lines are joined");
    private static readonly DiagnosticDescriptor _tooManyValues = new("SG0122", Severity.Error, $"too many values in one file");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [SyntaxDescriptor, _tab, _anchor, _tooDeep, _secondDocument, _malformedFrontMatter, _ignoredText, _joinedItem, _tooManyValues];

    public static Diagnostic Syntax(SourceSpan at) =>
        Diagnostic.At(
            SyntaxDescriptor,
            at,
            $"the file cannot be parsed from here on",
            $"check the indentation and the colons against the lines above; put text with special characters in double quotes"
        );

    public static Diagnostic NeedsQuotes(SourceSpan value, Message what, Offer offer) =>
        Diagnostic.At(SyntaxDescriptor, value, $"{what} has a special meaning in YAML", offer.Help) with
        {
            Fix = offer.FixOf(value),
        };

    public static Diagnostic QuoteNotClosed(SourceSpan value, char quote, Offer? offer) =>
        Diagnostic.At(
            SyntaxDescriptor,
            value,
            $"text that begins with {quote} ends at the next {quote}, and nothing may follow it",
            offer?.Help ?? $"end the text with {quote}"
        ) with
        {
            Fix = offer?.FixOf(value),
        };

    /// <param name="enclosed">The text in the other kind of quotes.</param>
    public static Diagnostic QuoteInside(SourceSpan value, char quote, string enclosed) =>
        Diagnostic.At(
            SyntaxDescriptor,
            value,
            $"the text ends at the second {quote}",
            $"use „ and “ inside the text, or enclose the whole text in the other kind of quotes: `{enclosed}`"
        );

    /// <param name="closing">The missing closing bracket.</param>
    public static Diagnostic BracketNotClosed(SourceSpan bracket, char closing) =>
        Diagnostic.At(
            SyntaxDescriptor,
            bracket,
            $"this bracket is never closed",
            $"close it with {closing}, or put text that begins with a bracket in double quotes"
        );

    /// <param name="fix">Null if the line may be a text rather than a key.</param>
    public static Diagnostic NoColon(SourceSpan key, Fix? fix) =>
        Diagnostic.At(SyntaxDescriptor, key, $"a key must be followed by a colon and a space", $"write `{key.Text}: …`") with
        {
            Fix = fix,
        };

    /// <param name="colon">The colon, or the sign in its place.</param>
    /// <param name="line">The line as it should be.</param>
    public static Diagnostic ColonNeedsSpace(SourceSpan colon, string line, Fix fix) =>
        Diagnostic.At(SyntaxDescriptor, colon, $"a key must be followed by a colon and a space", $"write `{line}`") with
        {
            Fix = fix,
        };

    /// <param name="blank">The first character of the indentation that is no space.</param>
    public static Diagnostic OddBlank(SourceSpan blank, Fix fix) =>
        Diagnostic.At(
            SyntaxDescriptor,
            blank,
            $"this blank is the character U+{(int)blank.Text[0]:X4}, such as a no-break space, which YAML does not read as indentation",
            $"replace it with a space"
        ) with
        {
            Fix = fix,
        };

    /// <param name="sign">What stands in the place of the hyphen.</param>
    /// <param name="line">The line as it should be.</param>
    public static Diagnostic ListMarker(SourceSpan sign, string line, Fix fix) =>
        Diagnostic.At(SyntaxDescriptor, sign, $"an item of a list begins with a hyphen and a space", $"write `{line}`") with
        {
            Fix = fix,
        };

    /// <param name="lines">The key and the item on lines of their own.</param>
    public static Diagnostic ItemBehindKey(SourceSpan item, string lines, Fix? fix) =>
        Diagnostic.At(
            SyntaxDescriptor,
            item,
            $"a list begins on the line below its key",
            $"write it like this:{Message.Block(lines.Split('\n'))}"
        ) with
        {
            Fix = fix,
        };

    public static Diagnostic NoValueSign(SourceSpan value) =>
        Diagnostic.At(
            SyntaxDescriptor,
            value,
            $"`{value.Text}` is no value in YAML",
            $"leave the line out where there is no value; if the key is required, write its value"
        );

    public static Diagnostic Tab(SourceSpan at, Fix? fix) =>
        Diagnostic.At(_tab, at, $"YAML allows only spaces for indentation", $"replace the tab with two spaces") with
        {
            Fix = fix,
        };

    /// <param name="offer">The value in quotes; null if it cannot be told.</param>
    public static Diagnostic Anchor(SourceSpan at, Offer? offer) =>
        Diagnostic.At(
            _anchor,
            at,
            $"`&` and `*` at the start of a value are a YAML anchor and alias, which repeat another part of the file",
            offer?.Help ?? $"write the value out; put text that begins with such a character in double quotes"
        ) with
        {
            Fix = offer?.FixOf(at),
        };

    public static Diagnostic TooDeep(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooDeep,
            at,
            $"lists and keys may be nested at most {limit} levels deep",
            $"check the brackets and the indentation of the lines above"
        );

    public static Diagnostic TooManyValues(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooManyValues,
            at,
            $"the file has more than {limit} values; the first too many is here",
            $"look for lines that were pasted many times"
        );

    /// <param name="lines">The keys that the front matter needs.</param>
    public static Diagnostic MissingFrontMatter(SourceSpan at, IEnumerable<string> lines) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"the file has no front matter",
            $"begin the file with these lines, and write the text below them:{Message.Block(["---", .. lines, "---"])}"
        );

    /// <param name="lines">The keys with the lines that enclose them.</param>
    public static Diagnostic UnfencedFrontMatter(SourceSpan at, IEnumerable<string> lines, Fix? fix) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"a key at the start of the file would be published as text: front matter stands between two lines of three hyphens",
            $"write it like this:{Message.Block(["---", .. lines, "---"])}"
        ) with
        {
            Fix = fix,
        };

    /// <param name="lines">The keys that are probably meant.</param>
    public static Diagnostic FrontMatterIsText(SourceSpan at, IEnumerable<string> lines) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"front matter is keys and values, each with a colon and a space between them; this is text",
            $"write it like this:{Message.Block(lines)}"
        );

    public static Diagnostic SecondDocument(SourceSpan at) =>
        Diagnostic.At(
            _secondDocument,
            at,
            $"a line of three hyphens starts another YAML document",
            $"remove the line, or split the file in two"
        );

    public static Diagnostic UnclosedFrontMatter(SourceSpan at) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"the line `---` opens front matter, but no second `---` closes it",
            $"add a line `---` after the front matter, or remove this one"
        );

    public static Diagnostic MisplacedFrontMatter(SourceSpan at) =>
        Diagnostic.At(
            _malformedFrontMatter,
            at,
            $"front matter must start on the first line of the file, with three hyphens and nothing else",
            $"make `---` the first line, with no spaces or empty lines before it"
        );

    public static Diagnostic IgnoredText(SourceSpan comment) =>
        Diagnostic.At(
            _ignoredText,
            comment,
            $"`#` after a space starts a comment, which is not published",
            $"if this is part of the text, put the whole text in double quotes; if it is a comment, put a space after the `#`: `# …`"
        );

    /// <param name="lines">The key, and the text whose lines are kept.</param>
    public static Diagnostic JoinedItem(SourceSpan item, IEnumerable<string> lines) =>
        Diagnostic.At(
            _joinedItem,
            item,
            $"YAML joins the lines of this text: on the page, this `-` begins no item but stands within the text",
            $"if it is a dash, write `–`; for a list, keep the lines with `|`:{Message.Block(lines)}"
        );
}
