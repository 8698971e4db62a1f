using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG08: what only the finished pages show.</summary>
internal static class PageProblems
{
    private static readonly Code _deadLink = new("SG0801", Severity.Error, $"link of a page leads nowhere");
    private static readonly Code _deadAnchor = new("SG0802", Severity.Error, $"link leads to a place that its page does not have");
    private static readonly Code _doubledId = new("SG0803", Severity.Error, $"id is on the page twice");
    private static readonly Code _noAlternative = new("SG0804", Severity.Error, $"picture has no text alternative");
    private static readonly Code _noName = new("SG0805", Severity.Error, $"link or button has no name");

    public static ImmutableArray<Code> All { get; } = [_deadLink, _deadAnchor, _doubledId, _noAlternative, _noName];

    /// <param name="origin">The line that it comes from; null where none was found.</param>
    /// <param name="file">The file that is the likeliest to be changed then.</param>
    /// <param name="pages">Paths of the pages that show it; the first is named.</param>
    public static Diagnostic DeadLink(SourceSpan? origin, string file, string href, IReadOnlyList<string> pages) =>
        At(_deadLink, origin, file, $"the site has nothing at `{href}`; {On(pages)}", $"correct the address");

    public static Diagnostic DeadAnchor(SourceSpan? origin, string file, string href, IReadOnlyList<string> pages) =>
        At(
            _deadAnchor,
            origin,
            file,
            $"nothing on that page has the id that `{href}` names; {On(pages)}",
            $"name the id of a heading or section of that page, or leave out what stands behind #"
        );

    public static Diagnostic DoubledId(SourceSpan? origin, string file, string id, IReadOnlyList<string> pages) =>
        At(_doubledId, origin, file, $"`{id}` is the id of two elements; {On(pages)}", $"give one of them another id");

    public static Diagnostic NoAlternative(SourceSpan? origin, string file, string element, IReadOnlyList<string> pages) =>
        At(
            _noAlternative,
            origin,
            file,
            $"who cannot see `{element}` learns nothing from it; {On(pages)}",
            $"add `alt` that says what it shows, or `alt=\"\"` where it shows nothing"
        );

    public static Diagnostic NoName(SourceSpan? origin, string file, string element, IReadOnlyList<string> pages) =>
        At(
            _noName,
            origin,
            file,
            $"`{element}` has no text that could be read out; {On(pages)}",
            $"put a text into it, or add `aria-label`"
        );

    private static Diagnostic At(Code code, SourceSpan? origin, string file, Message detail, Message help) =>
        origin is { } span ? Diagnostic.At(code, span, detail, help) : Diagnostic.InPath(code, file, detail, help);

    private static Message On(IReadOnlyList<string> pages) =>
        pages.Count == 1 ? (Message)$"it is on the page `{pages[0]}`" : $"it is on `{pages[0]}` and {pages.Count - 1} more pages";
}
