using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG00: a file or folder cannot be used at all.</summary>
internal static class FileProblems
{
    private static readonly Code _missing = new("SG0001", Severity.Error, $"file is missing");
    private static readonly Code _notUtf8 = new("SG0002", Severity.Error, $"file is not UTF-8");
    private static readonly Code _tooLarge = new("SG0003", Severity.Error, $"file is too large");
    private static readonly Code _unexpected = new("SG0004", Severity.Warning, $"file has no place here");
    private static readonly Code _folderName = new("SG0005", Severity.Error, $"name cannot be an address");
    private static readonly Code _link = new("SG0006", Severity.Error, $"symbolic link is not followed");

    private static readonly Code _control = new("SG0007", Severity.Error, $"invisible control character");
    private static readonly Code _noFolder = new("SG0008", Severity.Error, $"folder does not exist", Blame.Call);
    private static readonly Code _conflict = new("SG0009", Severity.Error, $"two versions of the text stand side by side");

    public static ImmutableArray<Code> All { get; } = [_missing, _notUtf8, _tooLarge, _unexpected, _folderName, _link, _control, _noFolder, _conflict];

    public static Diagnostic Missing(string path, Message holds) =>
        Diagnostic.InPath(_missing, path, $"expected a file here; it holds {holds}", $"add the file");

    public static Diagnostic NoFolder(string path, string option) =>
        Diagnostic.InPath(_noFolder, path, $"there is no such folder", $"run the command from the repository's root, or name the folder with `{option}`");

    public static Diagnostic Conflict(SourceSpan at) =>
        Diagnostic.At(_conflict, at, $"Git marks so where two people have changed the same lines: one version down to `=======`, the other down to `>>>>>>>`", $"keep the version that is right, and delete the other and the three lines of signs");

    public static Diagnostic Control(SourceSpan at, char control) =>
        Diagnostic.At(_control, at, $"the character U+{(int)control:X4} cannot be shown on a page", $"delete it; it often comes along when text is copied from another program");

    public static Diagnostic NotUtf8(SourceSpan at, string found) =>
        Diagnostic.At(_notUtf8, at, $"the byte {found} here is not part of a UTF-8 text", $"save the file as UTF-8: in most editors under “Save as”, “Encoding”");

    public static Diagnostic TooLarge(string path, int limit) =>
        Diagnostic.InPath(_tooLarge, path, $"a content file may hold at most {limit / 1024} KiB", $"split it, or take out what does not belong in it");

    public static Diagnostic Unexpected(string path, Message expected, string? near) =>
        Diagnostic.InPath(_unexpected, path, $"it is not published; expected here: {expected}", near is null ? (Message)$"move or delete it" : $"rename it to `{near}`");

    public static Diagnostic BadName(string path, string name, string suggestion) =>
        Diagnostic.InPath(_folderName, path, $"`{name}` becomes part of the page's address, which takes lower-case letters a to z, digits and single hyphens, at most 80", $"rename it to `{suggestion}`");

    public static Diagnostic Link(string path) =>
        Diagnostic.InPath(_link, path, $"content is read from its own folder only, so that nothing else can be published by mistake", $"put a copy of the file in its place");
}
