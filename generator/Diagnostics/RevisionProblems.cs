using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>SG09: revisions of the content that cannot be read.</summary>
internal static class RevisionProblems
{
    private static readonly DiagnosticDescriptor _gitMissing = new(
        "SG0901",
        Severity.Error,
        $"git is not installed",
        ErrorOrigin.Environment
    );
    private static readonly DiagnosticDescriptor _noRepository = new(
        "SG0902",
        Severity.Error,
        $"folder is in no git repository",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _unknownRevision = new(
        "SG0903",
        Severity.Error,
        $"unknown revision",
        ErrorOrigin.CommandLine
    );
    private static readonly DiagnosticDescriptor _foreignRepository = new(
        "SG0904",
        Severity.Error,
        $"git refuses a repository of another user",
        ErrorOrigin.Environment
    );
    private static readonly DiagnosticDescriptor _incomplete = new(
        "SG0905",
        Severity.Error,
        $"history is not complete",
        ErrorOrigin.Environment
    );
    private static readonly DiagnosticDescriptor _gitFailed = new("SG0906", Severity.Error, $"git failed", ErrorOrigin.Environment);
    private static readonly DiagnosticDescriptor _noContent = new(
        "SG0907",
        Severity.Error,
        $"there is no content",
        ErrorOrigin.CommandLine
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [_gitMissing, _noRepository, _unknownRevision, _foreignRepository, _incomplete, _gitFailed, _noContent];

    public static Diagnostic GitMissing() =>
        Diagnostic.InPath(
            _gitMissing,
            "git",
            $"the program `git` is in no folder of the variable PATH",
            $"install git, or compare two folders"
        );

    public static Diagnostic NoRepository(string folder) =>
        Diagnostic.InPath(
            _noRepository,
            folder,
            $"neither this folder nor one above it is a git repository",
            $"run the command in a clone, or specify the folder of the content with `--content`"
        );

    public static Diagnostic NoWorkingCopy(string folder) =>
        Diagnostic.InPath(
            _noRepository,
            folder,
            $"the folder lies among git's own files, where no commit has it",
            $"run the command in a clone, or specify the folder of the content with `--content`"
        );

    public static Diagnostic UnknownRevision(string revision) =>
        Diagnostic.InPath(
            _unknownRevision,
            revision,
            $"there is no folder of this name, and git knows no commit of it",
            $"write a folder, branch, tag or commit; in CI, fetch it first, for example with `fetch-depth: 0`"
        );

    public static Diagnostic NoCommit(string folder) =>
        Diagnostic.InPath(_unknownRevision, folder, $"the repository has no commit yet", $"commit the content, and run the command again");

    /// <param name="root">The root of the repository.</param>
    public static Diagnostic ForeignRepository(string folder, string root) =>
        Diagnostic.InPath(
            _foreignRepository,
            folder,
            $"the repository belongs to another user, so git does not read it",
            $"if you trust it, run `git config --global --add safe.directory {root}`"
        );

    public static Diagnostic Shallow(string folder) =>
        Diagnostic.InPath(
            _incomplete,
            folder,
            $"this clone is shallow: older commits are not there, and so the record of changes would lack them",
            $"run `git fetch --unshallow`; in CI, check out with `fetch-depth: 0`"
        );

    public static Diagnostic Partial(string folder) =>
        Diagnostic.InPath(
            _incomplete,
            folder,
            $"this clone is partial: it lacks files of older commits",
            $"run `git fetch --refetch --no-filter`; in CI, check out without `filter`"
        );

    /// <param name="error">What git says.</param>
    public static Diagnostic GitFailed(string folder, string error) =>
        Diagnostic.InPath(_gitFailed, folder, $"git says: {error}", $"correct what git says, and run the command again");

    /// <param name="version">A folder or a revision.</param>
    public static Diagnostic NoContent(string version, string folder) =>
        Diagnostic.InPath(
            _noContent,
            version,
            $"`{folder}` has neither a site.yaml nor a folder of programmes here",
            $"name the folder of the content itself; in a revision, specify its path with `--content`"
        );
}
