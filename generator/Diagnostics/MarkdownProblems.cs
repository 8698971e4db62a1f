using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG03: Markdown that cannot be published.</summary>
internal static class MarkdownProblems
{
    private static readonly DiagnosticDescriptor _forbiddenLink = new("SG0301", Severity.Error, $"link is not allowed");
    private static readonly DiagnosticDescriptor _brokenLink = new("SG0302", Severity.Error, $"broken link");
    private static readonly DiagnosticDescriptor _externalImage = new("SG0303", Severity.Error, $"image is not hosted on this site");
    private static readonly DiagnosticDescriptor _missingAlternativeText = new("SG0304", Severity.Error, $"image has no alternative text");
    private static readonly DiagnosticDescriptor _tooDeep = new("SG0305", Severity.Error, $"Markdown is nested too deeply");
    private static readonly DiagnosticDescriptor _tooLong = new("SG0306", Severity.Error, $"Markdown is too long");
    private static readonly DiagnosticDescriptor _tooManyDelimiters = new("SG0307", Severity.Error, $"too many unclosed delimiters");

    private static readonly DiagnosticDescriptor _comment = new("SG0308", Severity.Warning, $"comment is not published");
    private static readonly DiagnosticDescriptor _unclosedComment = new("SG0309", Severity.Error, $"comment is not closed");
    private static readonly DiagnosticDescriptor _unsupported = new("SG0310", Severity.Error, $"Markdown is not supported");
    private static readonly DiagnosticDescriptor _unusedDefinition = new("SG0311", Severity.Warning, $"text is not shown");
    private static readonly DiagnosticDescriptor _tooManyCells = new("SG0312", Severity.Error, $"too many cells in tables");
    private static readonly DiagnosticDescriptor _tooMuchHtml = new("SG0313", Severity.Error, $"text takes up too much of the page");
    private static readonly DiagnosticDescriptor _pageTooLarge = new("SG0314", Severity.Error, $"too much Markdown on one page");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _forbiddenLink,
        _brokenLink,
        _externalImage,
        _missingAlternativeText,
        _tooDeep,
        _tooLong,
        _tooManyDelimiters,
        _comment,
        _unclosedComment,
        _unsupported,
        _unusedDefinition,
        _tooManyCells,
        _tooMuchHtml,
        _pageTooLarge,
    ];

    public static Diagnostic ForbiddenLink(SourceSpan at, string address) =>
        Diagnostic.At(
            _forbiddenLink,
            at,
            $"pages may not link to `{address}`",
            $"use `https:`, `http:`, `mailto:`, `tel:` or a path on this site, such as `/koolitused/`"
        );

    /// <param name="host">Where the link leads.</param>
    public static Diagnostic LinkWithUser(SourceSpan at, string address, string host) =>
        Diagnostic.At(
            _forbiddenLink,
            at,
            $"`{address}` leads to `{host}`, not to what stands before the `@`",
            $"if `{host}` is right, delete what stands between `//` and `@`, and the `@`"
        );

    public static Diagnostic PrivateLink(SourceSpan at, string address) =>
        Diagnostic.At(
            _forbiddenLink,
            at,
            $"`{address}` can be opened only on your own computer or network",
            $"use an address that everybody can open, or delete the link"
        );

    /// <param name="address">As written, between the brackets.</param>
    public static Diagnostic BlankInLink(SourceSpan at, string address) =>
        Diagnostic.At(
            _forbiddenLink,
            at,
            $"an address with a blank does not become a link; the page shows the text with its brackets",
            $"write `%20` for each blank: `{address.Replace(" ", "%20", StringComparison.Ordinal)}`"
        ) with
        {
            Fix = new Fix(at, address.Replace(" ", "%20", StringComparison.Ordinal)),
        };

    public static Diagnostic BrokenLink(SourceSpan at, string address) =>
        Diagnostic.At(
            _brokenLink,
            at,
            $"`{address}` does not exist on this site",
            $"correct the link; links to other sites begin with `https://`"
        );

    public static Diagnostic MissingImage(SourceSpan at, string address) =>
        Diagnostic.At(
            _brokenLink,
            at,
            $"there is no picture `{address}` on this site",
            $"put the picture into `static/` in the content folder and write `/` and its name; a picture of a programme stands beside its "
                + $"programme.yaml and is named under `images`"
        );

    public static Diagnostic ExternalImage(SourceSpan at, string address) =>
        Diagnostic.At(
            _externalImage,
            at,
            $"`{address}` would be loaded from another host, which would learn who reads the page",
            $"put the picture into `static/` in the content folder and write `/` and its name, or turn it into a link"
        );

    public static Diagnostic MissingAlternativeText(SourceSpan at) =>
        Diagnostic.At(
            _missingAlternativeText,
            at,
            $"people who cannot see the image miss its content",
            $"describe the image between the square brackets: `![a chart of participants by county](…)`"
        );

    public static Diagnostic Comment(SourceSpan at) =>
        Diagnostic.At(
            _comment,
            at,
            $"text between `<!--` and `-->` is a comment, which no page or data file shows",
            $"delete it, or write the text without these signs if readers need it"
        );

    public static Diagnostic UnclosedComment(SourceSpan at) =>
        Diagnostic.At(
            _unclosedComment,
            at,
            $"`<!--` opens a comment, which is not shown, but no `-->` shows where it ends",
            $"write `-->` at its end, or delete it; between backticks it is text"
        );

    public static Diagnostic Footnote(SourceSpan at) =>
        Diagnostic.At(_unsupported, at, $"footnotes are not supported", $"write the text of the note in brackets, where its mark is");

    public static Diagnostic TaskBox(SourceSpan at) =>
        Diagnostic.At(_unsupported, at, $"boxes of task lists are not supported", $"delete the box; say in words what is done");

    public static Diagnostic Strikethrough(SourceSpan at) =>
        Diagnostic.At(_unsupported, at, $"text cannot be struck through", $"delete what no longer holds, or delete the `~~` around it");

    public static Diagnostic UnusedDefinition(SourceSpan at, string label) =>
        Diagnostic.At(
            _unusedDefinition,
            at,
            $"the line defines the address of a link, so it is not shown, but no link uses it",
            $"use it as `[text][{label}]`, or put a backslash before `[` if the line is text"
        );

    public static Diagnostic TooDeep(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooDeep,
            at,
            $"quotations, lists or emphasis are nested more than {limit} levels deep",
            $"reduce the nesting; it is often left over from a failed conversion"
        );

    public static Diagnostic TooLong(SourceSpan at, int length, int limit) =>
        Diagnostic.At(_tooLong, at, $"the text has {length} characters; the limit is {limit}", $"split it into several pages or keys");

    public static Diagnostic TooManyDelimiters(SourceSpan at) =>
        Diagnostic.At(
            _tooManyDelimiters,
            at,
            $"too many unclosed `*`, `_`, `[` or `|` in one place to parse in reasonable time",
            $"close each delimiter, as in `**a**` and `[a](/b/)`; put a backslash before a literal one; or split the paragraph or table"
        );

    public static Diagnostic TooManyCells(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooManyCells,
            at,
            $"here the tables of the text exceed {limit} cells: the page shows all rows of a table as long as its longest",
            $"look for a row with many more `|` than the others; put a backslash before a `|` that is text; or split the table"
        );

    public static Diagnostic TooMuchHtml(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooMuchHtml,
            at,
            $"here the text exceeds {limit} characters of HTML",
            $"shorten the address and the title that many links share, or split the text into several pages or keys"
        );

    public static Diagnostic PageTooLarge(SourceSpan at, int limit) =>
        Diagnostic.At(
            _pageTooLarge,
            at,
            $"with this text, those of the page exceed what one page can hold, such as {limit} characters of HTML",
            $"move texts to other pages or programmes; look for lines that were pasted many times"
        );

    public static Diagnostic TooManyProblems(SourceSpan at, int limit) =>
        Diagnostic.At(
            _pageTooLarge,
            at,
            $"up to here, the texts of the page have more than {limit} problems; further texts were not checked",
            $"correct these first; often one replacement in all lines corrects many"
        );
}
