using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG00: files and folders that cannot be used.</summary>
internal static class FileProblems
{
    private static readonly DiagnosticDescriptor _missing = new("SG0001", Severity.Error, $"file is missing");
    private static readonly DiagnosticDescriptor _notUtf8 = new("SG0002", Severity.Error, $"file is not UTF-8");
    private static readonly DiagnosticDescriptor _tooLarge = new("SG0003", Severity.Error, $"file is too large");
    private static readonly DiagnosticDescriptor _unexpected = new("SG0004", Severity.Warning, $"unexpected file");
    private static readonly DiagnosticDescriptor _invalidName = new("SG0005", Severity.Error, $"name cannot be used in a URL");
    private static readonly DiagnosticDescriptor _symbolicLink = new("SG0006", Severity.Error, $"symbolic links are not followed");

    private static readonly DiagnosticDescriptor _controlCharacter = new("SG0007", Severity.Error, $"invisible control character");
    private static readonly DiagnosticDescriptor _missingFolder = new(
        "SG0008",
        Severity.Error,
        $"folder does not exist",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _conflict = new("SG0009", Severity.Error, $"unresolved merge conflict");

    private static readonly DiagnosticDescriptor _unreadable = new(
        "SG0010",
        Severity.Error,
        $"file or folder cannot be read",
        ErrorOrigin.Environment
    );
    private static readonly DiagnosticDescriptor _changed = new("SG0011", Severity.Error, $"file or folder changed during the build");
    private static readonly DiagnosticDescriptor _notAFile = new("SG0012", Severity.Error, $"wrong kind of file or folder");
    private static readonly DiagnosticDescriptor _clashingName = new(
        "SG0013",
        Severity.Error,
        $"these names clash on case-insensitive file systems"
    );
    private static readonly DiagnosticDescriptor _unportableName = new("SG0014", Severity.Error, $"name is not portable");
    private static readonly DiagnosticDescriptor _cannotWrite = new(
        "SG0016",
        Severity.Error,
        $"file cannot be written",
        ErrorOrigin.Environment
    );

    private static readonly DiagnosticDescriptor _leftoverMarker = new("SG0015", Severity.Error, $"leftover of a merge conflict");

    public static DiagnosticDescriptor UnexpectedFile => _unexpected;

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _missing,
        _notUtf8,
        _tooLarge,
        _unexpected,
        _invalidName,
        _symbolicLink,
        _controlCharacter,
        _missingFolder,
        _conflict,
        _unreadable,
        _changed,
        _notAFile,
        _clashingName,
        _unportableName,
        _leftoverMarker,
        _cannotWrite,
    ];

    public static Diagnostic Missing(string path, Message holds) =>
        Diagnostic.InPath(_missing, path, $"this file is required; it contains {holds}", $"add the file");

    public static Diagnostic FolderForFile(string path) =>
        Diagnostic.InPath(
            _notAFile,
            path,
            $"this is a folder; a file is expected",
            $"move or rename the folder, and put the file in its place"
        );

    public static Diagnostic FileForFolder(string path) =>
        Diagnostic.InPath(
            _notAFile,
            path,
            $"this is a file; a folder is expected",
            $"move or rename the file, and create the folder in its place"
        );

    public static Diagnostic MissingFolder(string path, string option) =>
        Diagnostic.InPath(
            _missingFolder,
            path,
            File.Exists(path) ? (Message)$"this is a file; a folder is expected" : $"this folder does not exist",
            $"run the command in the root of the repository, or specify the folder with `{option}`"
        );

    public static Diagnostic Conflict(SourceSpan at) =>
        Diagnostic.At(
            _conflict,
            at,
            $"these are Git conflict markers: two people changed the same lines; one version ends at `=======`, the other at `>>>>>>>`",
            $"keep the correct version; delete the other one and the three marker lines"
        );

    public static Diagnostic LeftoverMarker(SourceSpan at) =>
        Diagnostic.At(
            _leftoverMarker,
            at,
            $"Git writes such a line between two versions of the same lines; both may still be in the file",
            at.Text[0] == '='
                ? (Message)$"keep one version and delete this line; to underline a heading, write more or fewer `=`"
                : $"keep one version and delete this line"
        );

    public static Diagnostic ControlCharacter(SourceSpan at, char control) =>
        Diagnostic.At(
            _controlCharacter,
            at,
            $"the character U+{(int)control:X4} cannot be shown on a page",
            $"delete it; such characters often come from text copied from another program"
        );

    public static Diagnostic NotUtf8(SourceSpan at, string found) =>
        Diagnostic.At(
            _notUtf8,
            at,
            $"byte {found} is not valid UTF-8",
            $"save the file as UTF-8; most editors offer this under “Save as”, “Encoding”"
        );

    public static Diagnostic CannotRead(UnreadableException file) =>
        file.Cause switch
        {
            Unreadable.TooLarge => Diagnostic.InPath(
                _tooLarge,
                file.DisplayPath,
                $"files of this kind are limited to {file.MaxBytes / 1024} KiB",
                $"split it, or remove what does not belong in it"
            ),
            Unreadable.Changed => Diagnostic.InPath(
                _changed,
                file.DisplayPath,
                $"it was moved, deleted or modified after the build started",
                $"build again once it is saved"
            ),
            Unreadable.NotAFile => Diagnostic.InPath(
                _notAFile,
                file.DisplayPath,
                $"it is a pipe, a socket or a device, which may never end",
                $"delete it, or replace it with a file"
            ),
            _ => Diagnostic.InPath(
                _unreadable,
                file.DisplayPath,
                SystemError.Of(file.InnerException ?? file),
                $"check its permissions and the disk; the site is unchanged"
            ),
        };

    public static Diagnostic CannotWrite(string path, Exception cause) =>
        Diagnostic.InPath(
            _cannotWrite,
            path,
            SystemError.Of(cause),
            $"check the free disk space and the permissions of the folder; the file is unchanged"
        );

    /// <param name="other">The name in the same folder that it clashes with.</param>
    public static Diagnostic ClashingName(string path, string other) =>
        Diagnostic.InPath(
            _clashingName,
            path,
            $"it differs from `{other}` only in case or in how an accent is encoded; Windows and macOS keep only one of them",
            $"rename one of them"
        );

    public static Diagnostic NameNotUtf8(string path) => UnportableName(path, $"it is not UTF-8");

    public static Diagnostic UnportableName(string path, Message reason) =>
        Diagnostic.InPath(
            _unportableName,
            path,
            $"the name must be valid on every operating system: {reason}",
            $"rename it, preferably using only letters a to z, digits and hyphens"
        );

    public static Diagnostic Unexpected(string path, Message expected, string? near) =>
        Diagnostic.InPath(
            _unexpected,
            path,
            $"it is not published; expected here: {expected}",
            near is null ? (Message)$"move or delete it" : $"rename it to `{near}`"
        );

    /// <param name="proposed">A free name; null if none can be derived from this one.</param>
    public static Diagnostic InvalidName(string path, string name, string? proposed) =>
        proposed?.StartsWith(name + "-", StringComparison.Ordinal) == true
            ? Diagnostic.InPath(_invalidName, path, $"Windows reserves the name `{name}` for a device", $"rename it to `{proposed}`")
            : Diagnostic.InPath(
                _invalidName,
                path,
                $"`{name}` becomes part of the page's URL, which may contain only lower-case letters a to z, digits "
                    + $"and single hyphens, at most 80 characters",
                proposed is null
                    ? (Message)$"rename it, preferably using only letters a to z, digits and hyphens"
                    : $"rename it to `{proposed}`"
            );

    public static Diagnostic SymbolicLink(string path) =>
        Diagnostic.InPath(
            _symbolicLink,
            path,
            $"only what is in the folder itself is read, so that nothing else is published by mistake",
            $"replace it with a copy of the file"
        );
}
