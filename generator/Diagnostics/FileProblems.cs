using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG00: a file or folder cannot be used at all.</summary>
internal static class FileProblems
{
    private static readonly DiagnosticDescriptor _missing = new("SG0001", Severity.Error, $"file is missing");
    private static readonly DiagnosticDescriptor _notUtf8 = new("SG0002", Severity.Error, $"file is not UTF-8");
    private static readonly DiagnosticDescriptor _tooLarge = new("SG0003", Severity.Error, $"file is too large");
    private static readonly DiagnosticDescriptor _unexpected = new("SG0004", Severity.Warning, $"file has no place here");
    private static readonly DiagnosticDescriptor _invalidName = new("SG0005", Severity.Error, $"name cannot be an address");
    private static readonly DiagnosticDescriptor _symbolicLink = new("SG0006", Severity.Error, $"symbolic link is not followed");

    private static readonly DiagnosticDescriptor _controlCharacter = new("SG0007", Severity.Error, $"invisible control character");
    private static readonly DiagnosticDescriptor _missingFolder = new(
        "SG0008",
        Severity.Error,
        $"folder does not exist",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _conflict = new("SG0009", Severity.Error, $"two versions of the text stand side by side");

    private static readonly DiagnosticDescriptor _unreadable = new(
        "SG0010",
        Severity.Error,
        $"file or folder cannot be read",
        ErrorOrigin.Environment
    );
    private static readonly DiagnosticDescriptor _changed = new("SG0011", Severity.Error, $"file or folder changed while it was read");
    private static readonly DiagnosticDescriptor _notAFile = new("SG0012", Severity.Error, $"neither a file nor a folder");
    private static readonly DiagnosticDescriptor _clashingName = new("SG0013", Severity.Error, $"two names are one on other systems");
    private static readonly DiagnosticDescriptor _unportableName = new("SG0014", Severity.Error, $"name cannot stand on every system");

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
    ];

    public static Diagnostic Missing(string path, Message holds) =>
        Diagnostic.InPath(_missing, path, $"expected a file here; it holds {holds}", $"add the file");

    public static Diagnostic MissingFolder(string path, string option) =>
        Diagnostic.InPath(
            _missingFolder,
            path,
            $"there is no such folder",
            $"run the command from the repository's root, or name the folder with `{option}`"
        );

    public static Diagnostic Conflict(SourceSpan at) =>
        Diagnostic.At(
            _conflict,
            at,
            $"Git marks so where two people have changed the same lines: one version down to `=======`, the other down to `>>>>>>>`",
            $"keep the version that is right, and delete the other and the three lines of signs"
        );

    public static Diagnostic ControlCharacter(SourceSpan at, char control) =>
        Diagnostic.At(
            _controlCharacter,
            at,
            $"the character U+{(int)control:X4} cannot be shown on a page",
            $"delete it; it often comes along when text is copied from another program"
        );

    public static Diagnostic NotUtf8(SourceSpan at, string found) =>
        Diagnostic.At(
            _notUtf8,
            at,
            $"the byte {found} here is not part of a UTF-8 text",
            $"save the file as UTF-8: in most editors under “Save as”, “Encoding”"
        );

    public static Diagnostic CannotRead(UnreadableException file) =>
        file.Why switch
        {
            Unreadable.TooLarge => Diagnostic.InPath(
                _tooLarge,
                file.Shown,
                $"such a file may hold at most {file.Most / 1024} KiB",
                $"split it, or take out what does not belong in it"
            ),
            Unreadable.Changed => Diagnostic.InPath(
                _changed,
                file.Shown,
                $"it was moved, deleted or written to after the build had begun",
                $"build again when it is saved"
            ),
            Unreadable.NotAFile => Diagnostic.InPath(
                _notAFile,
                file.Shown,
                $"it is a pipe, a socket or a device, which may have no end",
                $"delete it, or put a file in its place"
            ),
            _ => Diagnostic.InPath(
                _unreadable,
                file.Shown,
                Message.Verbatim(file.Reason.TrimEnd('.')),
                $"look at who may read it, and at the disk; the site is as it was"
            ),
        };

    /// <param name="other">The name beside it that is taken for the same.</param>
    public static Diagnostic ClashingName(string path, string other) =>
        Diagnostic.InPath(
            _clashingName,
            path,
            $"`{other}` stands beside it, and the two differ in capitals or in how an accent is written only: Windows and macOS keep one of them",
            $"rename one of the two"
        );

    public static Diagnostic NameNotUtf8(string path) => UnportableName(path, $"its name is not UTF-8");

    public static Diagnostic UnportableName(string path, Message reason) =>
        Diagnostic.InPath(
            _unportableName,
            path,
            $"the site must be able to lie on any computer, and there it could not: {reason}",
            $"rename it, best with letters a to z, digits and hyphens"
        );

    public static Diagnostic Unexpected(string path, Message expected, string? near) =>
        Diagnostic.InPath(
            _unexpected,
            path,
            $"it is not published; expected here: {expected}",
            near is null ? (Message)$"move or delete it" : $"rename it to `{near}`"
        );

    public static Diagnostic InvalidName(string path, string name, string suggestion) =>
        suggestion.StartsWith(name + "-", StringComparison.Ordinal)
            ? Diagnostic.InPath(
                _invalidName,
                path,
                $"Windows keeps the name `{name}` for a device, so that the site could not lie there",
                $"rename it to `{suggestion}`"
            )
            : Diagnostic.InPath(
                _invalidName,
                path,
                $"`{name}` becomes part of the page's address, which takes lower-case letters a to z, digits and single hyphens, at most 80",
                $"rename it to `{suggestion}`"
            );

    public static Diagnostic SymbolicLink(string path) =>
        Diagnostic.InPath(
            _symbolicLink,
            path,
            $"content is read from its own folder only, so that nothing else can be published by mistake",
            $"put a copy of the file in its place"
        );
}
