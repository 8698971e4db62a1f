using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>Everything read from <c>content/</c>. Unreadable content is reported and left out.</summary>
internal sealed record SiteContent
{
    /// <summary>Null only if <c>site.yaml</c> could not be read, which is an error.</summary>
    public required Site? Site { get; init; }

    public required ImmutableArray<Institution> Institutions { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableArray<FreePage> Pages { get; init; }

    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];

    /// <summary>
    /// Paths of files that were read only in part. Rules consult this before they report something missing, so that one mistake does not
    /// cause two messages.
    /// </summary>
    public required ImmutableHashSet<string> IncompleteFiles { get; init; }

    /// <summary>Slugs of all programme folders, including unreadable ones.</summary>
    public required ImmutableHashSet<string> ProgrammeFolders { get; init; }
}
