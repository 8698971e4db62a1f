using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>Everything read from <c>content/</c>. Unreadable content is reported and left out.</summary>
internal sealed record SiteContent
{
    /// <summary>The fallbacks of its keys if <c>site.yaml</c> could not be read, which is an error.</summary>
    public required Site? Site { get; init; }

    public required ImmutableArray<Institution> Institutions { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableArray<FreePage> Pages { get; init; }

    /// <summary>The record of changes; null if the build was given none.</summary>
    public ImmutableArray<RecordedChange>? Changes { get; init; }

    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];

    /// <summary>
    /// Paths of files that were read only in part. Rules consult this before they report something missing, so that one mistake does not
    /// cause two messages.
    /// </summary>
    public required ImmutableHashSet<string> IncompleteFiles { get; init; }

    /// <summary>Slugs of all programme folders, including unreadable ones.</summary>
    public required ImmutableHashSet<string> ProgrammeFolders { get; init; }

    /// <summary>
    /// Without the entries of breakdowns that name an unknown institution: nothing else in content with errors prevents its pages from
    /// being rendered to find further problems.
    /// </summary>
    public SiteContent WithKnownInstitutions()
    {
        var known = Institutions.Select(static each => each.Id.Value).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Programmes = [.. Programmes.Select(programme => programme with { Results = [.. programme.Results.Select(Known)] })],
        };

        Period Known(Period period) =>
            period.Breakdown is { } breakdown && !breakdown.Entries.All(IsKnown)
                ? period with
                {
                    Breakdown = breakdown.Entries.Any(IsKnown) ? breakdown with { Entries = [.. breakdown.Entries.Where(IsKnown)] } : null,
                }
                : period;

        bool IsKnown(Participation entry) => known.Contains(entry.Institution.Value);
    }
}
