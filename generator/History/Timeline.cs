using System.Collections.Immutable;
using SiteGen.Comparing;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Git;
using SiteGen.Model;

namespace SiteGen.History;

/// <summary>Follows programmes and their figures from commit to commit.</summary>
internal sealed class Timeline
{
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly List<Moved> _moved = [];

    /// <param name="read">Reads the file of a programme.</param>
    public void Add(GitCommit commit, Func<GitFile, ProgrammeFile> read)
    {
        var (gone, written) = (new Dictionary<string, State>(StringComparer.Ordinal), new List<(string Slug, ProgrammeFile File)>());
        foreach (var file in commit.Files)
        {
            if (VersionReader.SlugOf(file.Path) is not { } slug)
            {
                continue;
            }

            if (file.IsFile)
            {
                written.Add((slug, read(file)));
            }
            else if (_states.Remove(slug, out var state))
            {
                gone.Add(slug, state);
            }
        }

        foreach (var (slug, file) in written)
        {
            var before = _states.GetValueOrDefault(slug) ?? Renamed(file.Programme, gone) ?? State.New(slug);
            var figures = FigureSheet.Of(file.Programme);
            var after = before with
            {
                Aliases = file.Programme is { } known ? [.. known.Aliases.Select(static alias => alias.Value)] : before.Aliases,
                Figures = file.IsComplete ? figures : figures.CompletedFrom(before.Figures),
            };
            before.Identity.Slug = slug;
            _states[slug] = after;
            Record(commit, before.Identity, before.Figures, after.Figures);
        }

        foreach (var state in gone.Values)
        {
            Record(commit, state.Identity, state.Figures, FigureSheet.Empty);
        }
    }

    /// <param name="showsSubjects">Whether the subject of a commit stands in for a note.</param>
    public IEnumerable<RecordedChange> Rows(bool showsSubjects)
    {
        var today = Aliases();
        foreach (var commit in _moved.GroupBy(static moved => moved.Commit))
        {
            // A programme that was renamed before its alias was written is one that went and one that came.
            var figures = commit
                .GroupBy(moved => (Slug: Today(moved.Identity.Slug), moved.Key))
                .OrderBy(static each => each.Key.Slug, StringComparer.Ordinal)
                .ThenBy(static each => each.Key.Key);
            foreach (var figure in figures)
            {
                var was = figure.Select(static moved => moved.Was).FirstOrDefault(static value => value is not null);
                var last = figure.FirstOrDefault(static moved => moved.Is is not null) ?? figure.First();
                if (was != last.Is)
                {
                    yield return Row(commit.Key, Shown.Of(figure.Key.Slug), last with { Was = was }, showsSubjects);
                }
            }
        }

        string Today(string slug) => _states.ContainsKey(slug) ? slug : today.GetValueOrDefault(slug, slug);
    }

    private static RecordedChange Row(GitCommit commit, string slug, Moved moved, bool showsSubjects) =>
        new(
            commit.Id,
            LocalTime.DayOf(commit.Time),
            slug,
            moved.Key.Period,
            moved.Key.Figure,
            moved.Was,
            moved.Is,
            moved.Was is null ? RecordedKind.New
                : moved.Is is null ? RecordedKind.Withdrawn
                : moved.Note is not null ? RecordedKind.Revision
                : RecordedKind.Correction,
            moved.Note ?? (showsSubjects ? Shown.Of(commit.Subject) : null)
        );

    private static State? Renamed(Programme? programme, Dictionary<string, State> gone)
    {
        foreach (var alias in programme?.Aliases ?? [])
        {
            if (gone.Remove(alias.Value, out var state))
            {
                return state;
            }
        }

        return null;
    }

    private void Record(GitCommit commit, Identity identity, FigureSheet earlier, FigureSheet later)
    {
        foreach (var (key, was, @is) in earlier.DifferencesTo(later))
        {
            var note = @is?.Period is { Status: PeriodStatus.Revised, RevisionNote: { Length: > 0 } words } ? words : null;
            _moved.Add(new Moved(commit, identity, key, was?.Value, @is?.Value, note));
        }
    }

    private Dictionary<string, string> Aliases()
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (slug, state) in _states.OrderBy(static each => each.Key, StringComparer.Ordinal))
        {
            foreach (var alias in state.Aliases)
            {
                aliases.TryAdd(alias, slug);
            }
        }

        return aliases;
    }

    private sealed record State(Identity Identity, ImmutableArray<string> Aliases, FigureSheet Figures)
    {
        public static State New(string slug) => new(new Identity { Slug = slug }, [], FigureSheet.Empty);
    }

    /// <summary>A programme through all its names.</summary>
    private sealed class Identity
    {
        /// <summary>The last.</summary>
        public required string Slug { get; set; }
    }

    /// <param name="Note">Why, in the words of the content; null if it has none.</param>
    private sealed record Moved(GitCommit Commit, Identity Identity, FigureKey Key, FigureValue? Was, FigureValue? Is, string? Note);
}
