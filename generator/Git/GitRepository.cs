using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Git;

/// <summary>A folder of a git repository, in all its revisions. It may be absent today.</summary>
internal sealed class GitRepository
{
    private readonly string _name;
    private readonly string _base;
    private readonly string _below;

    /// <param name="name">In messages.</param>
    private GitRepository(string name, string @base, string below, string prefix) =>
        (_name, _base, _below, Prefix) = (name, @base, below, prefix);

    /// <summary>The path of the folder in the repository; ends with a slash unless it is the root.</summary>
    public string Prefix { get; }

    /// <summary>Finds the repository of a folder.</summary>
    /// <exception cref="RevisionException">There is none, or it cannot be used.</exception>
    public static GitRepository Of(string folder)
    {
        var (existing, below) = (Path.GetFullPath(folder), "");
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } above)
        {
            (existing, below) = (above, $"{Path.GetFileName(existing)}/{below}");
        }

        var found = GitCommand.Run(existing, "rev-parse", "--is-inside-work-tree", "--show-prefix");
        return found.ExitCode != 0 ? throw new RevisionException(GitErrors.Explain(found.Error, folder, existing))
            : found.Text.Split('\n', 2) is ["true", var prefix] ? new GitRepository(folder, existing, below, prefix.TrimEnd('\n') + below)
            : throw new RevisionException(RevisionProblems.NoWorkingCopy(folder));
    }

    /// <summary>Whether older revisions are not there.</summary>
    public bool IsShallow => Run("rev-parse", "--is-shallow-repository").Text.Trim() == "true";

    /// <summary>The full name of the newest commit.</summary>
    /// <exception cref="RevisionException">There is none yet.</exception>
    public string Head() => Find("HEAD") ?? throw new RevisionException(RevisionProblems.NoCommit(_name));

    /// <summary>The full name of a commit.</summary>
    /// <param name="revision">As a user names it; never taken for an option.</param>
    /// <exception cref="RevisionException">There is no such commit.</exception>
    public string Resolve(string revision) => Find(revision) ?? throw new RevisionException(RevisionProblems.UnknownRevision(revision));

    /// <summary>The files of the folder in a commit, with paths in the folder.</summary>
    public ImmutableArray<GitFile> FilesOf(string commit)
    {
        string[] path = Prefix.Length == 0 ? [] : [Prefix];
        return
        [
            .. Tokens(Run(["ls-tree", "-r", "-z", "--full-tree", commit, "--", .. path]).Text)
                .Select(static line => line.Split('\t', 2))
                .Select(parts => (Words: parts[0].Split(' '), Path: parts[1]))
                .Select(each => new GitFile(each.Path[Prefix.Length..], each.Words[0], each.Words[2])),
        ];
    }

    /// <summary>The commits that changed the folder, oldest first; a merge counts as one commit.</summary>
    public IEnumerable<GitCommit> Log(string commit)
    {
        var log = Run([
            .. (string[])["log", "--raw", "-z", "--first-parent", "--diff-merges=first-parent", "--no-renames", "--no-abbrev", "--reverse"],
            .. (string[])["--no-relative", "--no-ext-diff", "--no-textconv", "--no-decorate", "--encoding=UTF-8"],
            .. (string[])["--format=tformat:%H %ct %s", "--end-of-options", commit, "--", _below.Length == 0 ? "." : _below],
        ]);
        return GitLog.Read(Tokens(log.Text), Prefix);
    }

    public BlobReader OpenBlobs() => new(GitCommand.Start(_base, "cat-file", "--batch"), error => GitErrors.Explain(error, _name, _base));

    private static string[] Tokens(string text) => text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private string? Find(string revision)
    {
        var found = GitCommand.Run(_base, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        return found.ExitCode == 0 ? found.Text.Trim() : null;
    }

    private GitOutput Run(params string[] arguments)
    {
        var output = GitCommand.Run(_base, arguments);
        return output.ExitCode == 0 ? output : throw new RevisionException(GitErrors.Explain(output.Error, _name, _base));
    }
}

/// <param name="Mode">Such as <c>100644</c>.</param>
/// <param name="Id">The name of its content.</param>
internal readonly record struct GitFile(string Path, string Mode, string Id)
{
    /// <summary>Whether it is a file, not a link or another repository.</summary>
    public bool IsFile => Mode is "100644" or "100755";
}
