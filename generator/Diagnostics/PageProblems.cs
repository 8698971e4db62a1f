using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG08: what only the finished pages show.</summary>
internal static class PageProblems
{
    private static readonly DiagnosticDescriptor _brokenLink = new("SG0801", Severity.Error, $"link of a page leads nowhere");
    private static readonly DiagnosticDescriptor _missingFragment = new(
        "SG0802",
        Severity.Error,
        $"link leads to a place that its page does not have"
    );
    private static readonly DiagnosticDescriptor _duplicateId = new("SG0803", Severity.Error, $"id is on the page twice");
    private static readonly DiagnosticDescriptor _missingAlternativeText = new(
        "SG0804",
        Severity.Error,
        $"picture has no text alternative"
    );
    private static readonly DiagnosticDescriptor _missingName = new("SG0805", Severity.Error, $"link or button has no name");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_brokenLink, _missingFragment, _duplicateId, _missingAlternativeText, _missingName];

    /// <param name="origin">The line that it comes from; null where none was found.</param>
    /// <param name="file">The file that is the likeliest to be changed then.</param>
    /// <param name="pages">Paths of the pages that show it; the first is named.</param>
    public static Diagnostic BrokenLink(SourceSpan? origin, string file, string href, IReadOnlyList<string> pages) =>
        At(_brokenLink, origin, file, $"the site has nothing at `{href}`; {On(pages)}", $"correct the address");

    public static Diagnostic MissingFragment(SourceSpan? origin, string file, string href, IReadOnlyList<string> pages) =>
        At(
            _missingFragment,
            origin,
            file,
            $"nothing on that page has the id that `{href}` names; {On(pages)}",
            $"name the id of a heading or section of that page, or leave out what stands behind #"
        );

    public static Diagnostic DuplicateId(SourceSpan? origin, string file, string id, IReadOnlyList<string> pages) =>
        At(_duplicateId, origin, file, $"`{id}` is the id of two elements; {On(pages)}", $"give one of them another id");

    public static Diagnostic MissingAlternativeText(SourceSpan? origin, string file, string element, IReadOnlyList<string> pages) =>
        At(
            _missingAlternativeText,
            origin,
            file,
            $"who cannot see `{element}` learns nothing from it; {On(pages)}",
            $"add `alt` that says what it shows, or `alt=\"\"` where it shows nothing"
        );

    public static Diagnostic MissingName(SourceSpan? origin, string file, string element, IReadOnlyList<string> pages) =>
        At(
            _missingName,
            origin,
            file,
            $"`{element}` has no text that could be read out; {On(pages)}",
            $"put a text into it, or add `aria-label`"
        );

    private static Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan? origin, string file, Message detail, Message help) =>
        origin is { } span ? Diagnostic.At(descriptor, span, detail, help) : Diagnostic.InPath(descriptor, file, detail, help);

    private static Message On(IReadOnlyList<string> pages) =>
        pages.Count == 1 ? (Message)$"it is on the page `{pages[0]}`" : $"it is on `{pages[0]}` and {pages.Count - 1} more pages";
}
