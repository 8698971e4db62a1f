using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG00: pictures and other files that are published as they are.</summary>
internal static class ImageProblems
{
    private static readonly DiagnosticDescriptor _damaged = new("SG0017", Severity.Error, $"picture cannot be shown");
    private static readonly DiagnosticDescriptor _private = new("SG0018", Severity.Error, $"private data in a picture");
    private static readonly DiagnosticDescriptor _hazard = new("SG0019", Severity.Error, $"file runs scripts or refers to other files");
    private static readonly DiagnosticDescriptor _large = new("SG0020", Severity.Warning, $"picture is large");
    private static readonly DiagnosticDescriptor _missing = new("SG0021", Severity.Error, $"picture does not exist");
    private static readonly DiagnosticDescriptor _page = new("SG0022", Severity.Error, $"page in the folder of static files");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_damaged, _private, _hazard, _large, _missing, _page];

    public static Diagnostic Damaged(string path) =>
        Diagnostic.InPath(
            _damaged,
            path,
            $"the file is damaged or incomplete",
            $"open it in a picture editor and save it again; if it does not open, copy it once more from where it came from"
        );

    /// <param name="format">The format of the content; null if it is not known.</param>
    public static Diagnostic OtherType(string path, string? format) =>
        Diagnostic.InPath(
            _damaged,
            path,
            format is null
                ? (Message)$"its content is no PNG, JPEG, WebP or SVG, whatever its name says"
                : $"its content is {format} and no PNG, JPEG, WebP or SVG, whatever its name says",
            $"open it in a picture editor and save it as a JPEG (photos) or a PNG (drawings)"
        );

    /// <param name="ending">The ending that belongs to the content, with its dot.</param>
    public static Diagnostic WrongEnding(string path, string ending) =>
        Diagnostic.InPath(
            _damaged,
            path,
            $"the name does not fit the content, which is `{ending}`; browsers go by the name",
            $"rename it so that it ends with `{ending}`, here and under `images`"
        );

    public static Diagnostic SvgWithoutSize(string path) =>
        Diagnostic.InPath(
            _damaged,
            path,
            $"it is damaged, or is an SVG without `width` and `height` or `viewBox`",
            $"open it in a drawing program and save it again as a plain SVG"
        );

    public static Diagnostic PrivateData(string path, Message what) =>
        Diagnostic.InPath(
            _private,
            path,
            $"beside the picture, the file contains {what}, which everybody could read",
            $"remove it: in Windows under Properties, Details, “Remove Properties and Personal Information”, or with "
                + $"`exiftool -all= -tagsFromFile @ -Orientation`; or publish a screenshot; name the photographer with `credit`"
        );

    public static Diagnostic PrivateDrawing(string path) =>
        Diagnostic.InPath(
            _private,
            path,
            $"the file names its author or a path on the author's computer, which everybody could read",
            $"save it as a plain or optimized SVG; name the author with `credit`"
        );

    /// <param name="what">The element or attribute.</param>
    public static Diagnostic Hazard(string path, string what, int line, int others) =>
        Diagnostic.InPath(
            _hazard,
            path,
            others == 0 ? (Message)$"line {line} has `{what}`" : $"line {line} has `{what}`; more such places: {others}",
            $"a drawing may only draw: save it as a plain SVG, or as a PNG"
        );

    public static Diagnostic Large(string path, int kilobytes, int limit) =>
        Diagnostic.InPath(
            _large,
            path,
            $"it has {kilobytes} KB; pictures of more than {limit} KB are slow on phones",
            $"make it smaller: 1600 pixels are wide enough; a photo takes less space as a JPEG or WebP"
        );

    /// <param name="unnamed">The file that is probably meant; its name cannot be used in a URL.</param>
    public static Diagnostic Missing(SourceSpan at, string name, string? near, string? unnamed) =>
        Diagnostic.At(
            _missing,
            at,
            $"there is no `{name}` beside programme.yaml",
            unnamed is null
                ? Suggestion.For(near, $"put the file into the programme's folder, or correct the name")
                : $"rename the file `{unnamed}` to `{name}`"
        );

    /// <param name="folder">The folder within the programme's that has the file.</param>
    public static Diagnostic Below(SourceSpan at, string name, string folder) =>
        Diagnostic.At(
            _missing,
            at,
            $"there is no `{name}` beside programme.yaml",
            $"move the file `{folder}/{name}` into the folder of programme.yaml"
        );

    public static Diagnostic Page(string path) =>
        Diagnostic.InPath(
            _page,
            path,
            $"files in `static` are copied as they are, and pages must be checked first",
            $"write the page as Markdown into `pages/`, or delete the file"
        );

    public static Diagnostic Unlisted(string path, string name, string? rename) =>
        Diagnostic.InPath(
            FileProblems.UnexpectedFile,
            path,
            $"it is not published: nothing under `images` names it",
            rename is null
                ? (Message)$"to publish it, write `file: {name}` under `images` in programme.yaml, with `alt`, what it shows; or delete it"
                : $"to publish it, rename it to `{rename}` and write `file: {rename}` under `images` in programme.yaml, with `alt`, what "
                    + $"it shows; or delete it"
        );
}
