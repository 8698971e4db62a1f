using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>SG06: the site cannot be written to the output folder. A failed build leaves the folder unchanged.</summary>
internal static class PublishingProblems
{
    private static readonly Message _anotherFolder = $"choose another folder with `--output`";

    private static readonly DiagnosticDescriptor _cannotReplace = new(
        "SG0601",
        Severity.Error,
        $"output folder cannot be replaced",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _notAFolder = new(
        "SG0602",
        Severity.Error,
        $"output is not a folder",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _foreignFiles = new(
        "SG0603",
        Severity.Error,
        $"output folder contains other files",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _overlap = new(
        "SG0604",
        Severity.Error,
        $"output overlaps the input",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _cannotWrite = new(
        "SG0605",
        Severity.Error,
        $"site cannot be written",
        ErrorOrigin.Environment
    );
    private static readonly DiagnosticDescriptor _leftover = new(
        "SG0606",
        Severity.Warning,
        $"working folder cannot be removed",
        ErrorOrigin.Environment
    );

    private static readonly DiagnosticDescriptor _blocked = new(
        "SG0607",
        Severity.Error,
        $"working file of a build is in use for something else",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _halfReplaced = new(
        "SG0608",
        Severity.Error,
        $"site is replaced only in part",
        ErrorOrigin.Environment
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_cannotReplace, _notAFolder, _foreignFiles, _overlap, _cannotWrite, _leftover, _blocked, _halfReplaced];

    public static DiagnosticDescriptor HalfReplacedSite => _halfReplaced;

    /// <param name="reason">Such as “it is the current folder”.</param>
    public static Diagnostic CannotReplace(string output, Message reason) =>
        Diagnostic.InPath(
            _cannotReplace,
            output,
            $"a build replaces its whole output folder, and `{output}` cannot be replaced: {reason}",
            _anotherFolder
        );

    public static Diagnostic NotAFolder(string output) => Diagnostic.InPath(_notAFolder, output, $"`{output}` is a file", _anotherFolder);

    public static Diagnostic SymbolicLink(string output) =>
        Diagnostic.InPath(
            _notAFolder,
            output,
            $"`{output}` is a symbolic link; a build would replace the link instead of its target",
            $"pass the target of the link to `--output`"
        );

    /// <summary>For a folder in which a command writes single files.</summary>
    public static Diagnostic LinkedFolder(string output) =>
        Diagnostic.InPath(
            _notAFolder,
            output,
            $"`{output}` is a symbolic link, which could lead to another folder",
            $"pass the target of the link to `--output`"
        );

    /// <param name="names">Files in the way, sorted; the message names the first three.</param>
    public static Diagnostic ForeignFiles(string output, IReadOnlyList<string> names)
    {
        var named = string.Join(", ", names.Take(3).Select(static name => $"`{name}`"));
        Message more = names.Count > 3 ? (Message)$" and {names.Count - 3} more" : $"";
        return Diagnostic.InPath(
            _foreignFiles,
            output,
            $"a build would delete {named}{more}, which no build created",
            $"{_anotherFolder}, or move these elsewhere; files whose name begins with a dot may stay"
        );
    }

    /// <param name="how">How the output relates to the input, such as “is inside”.</param>
    public static Diagnostic Overlap(string output, Message how, string input) =>
        Diagnostic.InPath(_overlap, output, $"`{output}` {how} `{input}`, which the build reads", _anotherFolder);

    /// <param name="cause">The error of the operating system.</param>
    public static Diagnostic CannotWrite(string path, Exception cause) =>
        Diagnostic.InPath(
            _cannotWrite,
            path,
            SystemError.Of(cause),
            $"check the free disk space and the permissions of the folder and its parent; the site is unchanged"
        );

    public static Diagnostic Leftover(string path, Exception cause) =>
        Diagnostic.InPath(_leftover, path, SystemError.Of(cause), $"delete it manually; the site does not need it");

    public static Diagnostic Blocked(string path) =>
        Diagnostic.InPath(
            _blocked,
            path,
            $"a build locks its output with an empty file of this name; something else is there",
            $"move it elsewhere, or choose another folder with `--output`"
        );

    /// <param name="next">The folder that holds the rest of the new site.</param>
    public static Diagnostic HalfReplaced(string output, string next, Exception cause) =>
        Diagnostic.InPath(
            _halfReplaced,
            output,
            SystemError.Of(cause),
            $"remove the cause and build again; the rest of the new site is in `{next}`, and the next build puts it in its place"
        );
}
