using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>All that was read from <c>content/</c>. What could not be read is reported and not in here.</summary>
internal sealed record SiteContent
{
    /// <summary>Null only where <c>site.yaml</c> could not be read, which is an error.</summary>
    public required Site? Site { get; init; }

    public required ImmutableArray<Institution> Institutions { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>By slug.</summary>
    public required ImmutableArray<FreePage> Pages { get; init; }

    /// <summary>
    /// Paths of files in which something could not be read. A rule that misses a thing asks here before it complains: one mistake
    /// is to give one message.
    /// </summary>
    public required ImmutableHashSet<string> Damaged { get; init; }

    /// <summary>Slugs of all programmes' folders, of those that could not be read too.</summary>
    public required ImmutableHashSet<string> ProgrammeFolders { get; init; }
}
