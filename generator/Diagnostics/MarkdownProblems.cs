using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG03: Markdown that is read but cannot be published.</summary>
internal static class MarkdownProblems
{
    private static readonly DiagnosticDescriptor _forbiddenLink = new("SG0301", Severity.Error, $"link is not allowed");
    private static readonly DiagnosticDescriptor _brokenLink = new("SG0302", Severity.Error, $"link leads to no page");
    private static readonly DiagnosticDescriptor _externalImage = new("SG0303", Severity.Error, $"image is not part of the site");
    private static readonly DiagnosticDescriptor _missingAlternativeText = new("SG0304", Severity.Error, $"image has no text alternative");
    private static readonly DiagnosticDescriptor _tooDeep = new("SG0305", Severity.Error, $"Markdown is nested too deeply");
    private static readonly DiagnosticDescriptor _tooLong = new("SG0306", Severity.Error, $"Markdown is too long");
    private static readonly DiagnosticDescriptor _tooManyDelimiters = new("SG0307", Severity.Error, $"too many signs that none closes");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_forbiddenLink, _brokenLink, _externalImage, _missingAlternativeText, _tooDeep, _tooLong, _tooManyDelimiters];

    public static Diagnostic ForbiddenLink(SourceSpan at, string address) =>
        Diagnostic.At(
            _forbiddenLink,
            at,
            $"`{address}` is not an address that a page may lead to",
            $"use `https:`, `http:`, `mailto:`, `tel:` or an address within the site, such as `/koolitused/`"
        );

    public static Diagnostic BrokenLink(SourceSpan at, string address) =>
        Diagnostic.At(
            _brokenLink,
            at,
            $"the site has nothing at `{address}`",
            $"correct the address; a link to another site begins with `https://`"
        );

    public static Diagnostic ExternalImage(SourceSpan at, string address) =>
        Diagnostic.At(
            _externalImage,
            at,
            $"`{address}` would be loaded from another host, which then learns who reads the page",
            $"put the image among the site's own files, or make it a link"
        );

    public static Diagnostic MissingAlternativeText(SourceSpan at) =>
        Diagnostic.At(
            _missingAlternativeText,
            at,
            $"who cannot see the image learns nothing from it",
            $"say between the square brackets what it shows: `![a chart of participants by county](…)`"
        );

    public static Diagnostic TooDeep(SourceSpan at, int limit) =>
        Diagnostic.At(
            _tooDeep,
            at,
            $"quotations, lists or emphasis stand more than {limit} levels deep in one another",
            $"write it flatter; such a text is usually the trace of a broken conversion"
        );

    public static Diagnostic TooLong(SourceSpan at, int length, int limit) =>
        Diagnostic.At(
            _tooLong,
            at,
            $"the text has {length} characters, and at most {limit} are read as one",
            $"divide it among several pages or keys"
        );

    public static Diagnostic TooManyDelimiters(SourceSpan at) =>
        Diagnostic.At(
            _tooManyDelimiters,
            at,
            $"so many `*`, `_`, `[` or `|` that none closes stand together that it cannot be read in reasonable time",
            $"close what is opened, as in `**a**` and `[a](/b/)`; put a backslash before a sign that means itself; or part the paragraph or table"
        );
}
