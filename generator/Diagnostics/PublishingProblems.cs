using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>SG06: the site cannot be put where it was asked for. Until a build succeeds, what was there stays as it was.</summary>
internal static class PublishingProblems
{
    private static readonly Message _anotherFolder = $"name another folder with `--output`";

    private static readonly DiagnosticDescriptor _cannotReplace = new(
        "SG0601",
        Severity.Error,
        $"output cannot be replaced",
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
        $"output holds what no build made",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _overlap = new(
        "SG0604",
        Severity.Error,
        $"output overlaps what is read",
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
    private static readonly DiagnosticDescriptor _cannotUseCache = new(
        "SG0607",
        Severity.Warning,
        $"cache cannot be used",
        ErrorOrigin.Environment
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_cannotReplace, _notAFolder, _foreignFiles, _overlap, _cannotWrite, _leftover, _cannotUseCache];

    /// <param name="reason">Such as “it is the root of a disk”.</param>
    public static Diagnostic CannotReplace(string output, Message reason) =>
        Diagnostic.InPath(
            _cannotReplace,
            output,
            $"each build replaces the whole output folder, and `{output}` cannot be one: {reason}",
            _anotherFolder
        );

    public static Diagnostic NotAFolder(string output) => Diagnostic.InPath(_notAFolder, output, $"`{output}` is a file", _anotherFolder);

    public static Diagnostic SymbolicLink(string output) =>
        Diagnostic.InPath(
            _notAFolder,
            output,
            $"`{output}` is a symbolic link, which a build would replace instead of what it leads to",
            $"name the folder that it leads to with `--output`"
        );

    /// <param name="names">What is in the way, sorted; the first three are named.</param>
    public static Diagnostic ForeignFiles(string output, IReadOnlyList<string> names)
    {
        var named = string.Join(", ", names.Take(3).Select(static name => $"`{name}`"));
        Message more = names.Count > 3 ? (Message)$" and {names.Count - 3} more" : $"";
        return Diagnostic.InPath(
            _foreignFiles,
            output,
            $"a build would delete {named}{more}, which it did not make",
            $"{_anotherFolder}, or move these out of it; files whose name begins with a dot may stay"
        );
    }

    /// <param name="how">How the output lies to the input, such as “lies within”.</param>
    public static Diagnostic Overlap(string output, Message how, string input) =>
        Diagnostic.InPath(_overlap, output, $"`{output}` {how} `{input}`, which the build reads", _anotherFolder);

    /// <param name="message">What the system said.</param>
    public static Diagnostic CannotWrite(string path, string message) =>
        Diagnostic.InPath(
            _cannotWrite,
            path,
            Message.Verbatim(message.TrimEnd('.')),
            $"look at the free space of the disk and at who may write to the folder and the one above it; the site is as it was"
        );

    /// <param name="message">What the system said.</param>
    public static Diagnostic CannotUseCache(string folder, string message) =>
        Diagnostic.InPath(
            _cannotUseCache,
            folder,
            Message.Verbatim(message.TrimEnd('.')),
            $"name a folder that can be written to with `--cache`; the site does not need it"
        );

    public static Diagnostic Leftover(string path, string message) =>
        Diagnostic.InPath(_leftover, path, Message.Verbatim(message.TrimEnd('.')), $"delete it by hand; the site does not need it");
}
