using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Git;

/// <summary>Reads <c>git log --raw -z</c>: a line of each commit, then for each of its files a description and a path.</summary>
internal static class GitLog
{
    /// <summary>On the last day but one that has a date in all time zones.</summary>
    private static readonly long _lastSecond = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds();

    public static IEnumerable<GitCommit> Read(IReadOnlyList<string> tokens, string prefix)
    {
        for (var at = 0; at < tokens.Count; )
        {
            var head = tokens[at++].TrimStart('\n').Split(' ', 3);
            var files = ImmutableArray.CreateBuilder<GitFile>();
            // A commit begins with its name, never with a colon.
            for (; at + 1 < tokens.Count && tokens[at].TrimStart('\n') is [':', ..] file; at += 2)
            {
                var words = file.Split(' ');
                if (tokens[at + 1].StartsWith(prefix, StringComparison.Ordinal))
                {
                    files.Add(new GitFile(tokens[at + 1][prefix.Length..], words[1], words[3]));
                }
            }

            yield return new GitCommit(head[0], Time(head[1]), head.Length > 2 ? head[2] : "", files.ToImmutable());
        }
    }

    /// <summary>A commit can claim any time, also one that no calendar has.</summary>
    private static DateTimeOffset Time(string seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(
            long.TryParse(seconds, CultureInfo.InvariantCulture, out var known) ? Math.Clamp(known, 0, _lastSecond) : 0
        );
}

/// <param name="Id">The full name.</param>
/// <param name="Time">When it was committed.</param>
/// <param name="Files">What it changed, as it is after it; a deleted file is none.</param>
internal sealed record GitCommit(string Id, DateTimeOffset Time, string Subject, ImmutableArray<GitFile> Files);
