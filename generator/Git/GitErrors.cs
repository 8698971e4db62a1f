using SiteGen.Diagnostics;

namespace SiteGen.Git;

/// <summary>What git's errors mean for the user; git tells them apart by their text only.</summary>
internal static class GitErrors
{
    private const string Owner = "dubious ownership in repository at '";

    /// <param name="folder">As the user named it.</param>
    /// <param name="existing">The folder that git was run in.</param>
    public static Diagnostic Explain(string error, string folder, string existing) =>
        Has(error, Owner) ? RevisionProblems.ForeignRepository(folder, Root(error) ?? existing)
        : Has(error, "not a git repository") ? RevisionProblems.NoRepository(folder)
        : Has(error, "promisor remote") || Has(error, "lazy fetching disabled") ? RevisionProblems.Partial(folder)
        : RevisionProblems.GitFailed(folder, error.Split('\n')[0]);

    private static bool Has(string error, string words) => error.Contains(words, StringComparison.Ordinal);

    /// <summary>The root of the repository, which git names.</summary>
    private static string? Root(string error)
    {
        var named = error[(error.IndexOf(Owner, StringComparison.Ordinal) + Owner.Length)..].Split('\n')[0];
        return named.LastIndexOf('\'') is > 0 and var end ? named[..end] : null;
    }
}
