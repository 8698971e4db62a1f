using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG08: problems that only the finished pages reveal.</summary>
internal static class PageProblems
{
    private static readonly DiagnosticDescriptor _brokenLink = new("SG0801", Severity.Error, $"broken link on a page");
    private static readonly DiagnosticDescriptor _missingFragment = new("SG0802", Severity.Error, $"link to a missing fragment");
    private static readonly DiagnosticDescriptor _duplicateId = new("SG0803", Severity.Error, $"duplicate id on a page");
    private static readonly DiagnosticDescriptor _missingAlternativeText = new(
        "SG0804",
        Severity.Error,
        $"image on a page has no alternative text"
    );
    private static readonly DiagnosticDescriptor _missingName = new("SG0805", Severity.Error, $"link or button has no accessible name");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_brokenLink, _missingFragment, _duplicateId, _missingAlternativeText, _missingName];

    /// <param name="origin">The source of the problem; null if it was not found.</param>
    /// <param name="file">The file most likely to need a change if <paramref name="origin"/> is null.</param>
    /// <param name="pages">Paths of the affected pages; the message names the first.</param>
    public static Diagnostic BrokenLink(SourceSpan? origin, string file, string href, IReadOnlyList<string> pages) =>
        At(_brokenLink, origin, file, $"`{href}` does not exist on this site; {On(pages)}", $"correct the link");

    public static Diagnostic MissingFragment(SourceSpan? origin, string file, string href, IReadOnlyList<string> pages) =>
        At(
            _missingFragment,
            origin,
            file,
            $"the target of `{href}` has no element with that id; {On(pages)}",
            $"use the id of a heading or section of that page, or remove the part after #"
        );

    public static Diagnostic DuplicateId(SourceSpan? origin, string file, string id, IReadOnlyList<string> pages) =>
        At(_duplicateId, origin, file, $"two elements have the id `{id}`; {On(pages)}", $"give one of them a different id");

    public static Diagnostic MissingAlternativeText(SourceSpan? origin, string file, string element, IReadOnlyList<string> pages) =>
        At(
            _missingAlternativeText,
            origin,
            file,
            $"people who cannot see `{element}` miss its content; {On(pages)}",
            $"add an `alt` that describes it, or `alt=\"\"` if it is decorative"
        );

    public static Diagnostic MissingName(SourceSpan? origin, string file, string element, IReadOnlyList<string> pages) =>
        At(
            _missingName,
            origin,
            file,
            $"`{element}` has no text for a screen reader to announce; {On(pages)}",
            $"add text or an `aria-label`"
        );

    private static Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan? origin, string file, Message detail, Message help) =>
        origin is { } span ? Diagnostic.At(descriptor, span, detail, help) : Diagnostic.InPath(descriptor, file, detail, help);

    private static Message On(IReadOnlyList<string> pages) =>
        pages.Count == 1 ? (Message)$"it is on the page `{pages[0]}`" : $"it is on `{pages[0]}` and {pages.Count - 1} more pages";
}
