using SiteGen.Comparing.Reports;

namespace SiteGen.Commands;

/// <summary>The forge that the command runs on, by the variables that its CI sets.</summary>
internal static class Forge
{
    /// <summary>Links to the repository that CI works on, else to that of the site, if it is known how they look there.</summary>
    /// <param name="old">The commit of the old version; null if it is a folder.</param>
    /// <param name="new">The commit of the new version; null if it is a folder, which in CI is that of the commit checked out.</param>
    public static SourceLink Link(Uri? repository, string? old, string? @new)
    {
        if (Variable("GITHUB_SERVER_URL") is not { } server || Variable("GITHUB_REPOSITORY") is not { } name)
        {
            return SourceLink.Of(repository, old, @new);
        }

        // Forgejo and Gitea set the variables of GitHub, too.
        var isForgejo = Variable("FORGEJO_ACTIONS") is not null || Variable("GITEA_ACTIONS") is not null;
        var isAddress = Uri.TryCreate($"{server.TrimEnd('/')}/{name}", UriKind.Absolute, out var root) && root.Scheme is "https" or "http";
        return isAddress
            ? new SourceLink(root!.AbsoluteUri, isForgejo ? "/src/commit/" : "/blob/", old, @new ?? Variable("GITHUB_SHA"))
            : SourceLink.None;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
