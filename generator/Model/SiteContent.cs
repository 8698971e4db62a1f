using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>All that was read from <c>content/</c>. What could not be read is reported and not in here.</summary>
internal sealed record SiteContent
{
    /// <summary>Null only where <c>site.yaml</c> could not be read, which is an error.</summary>
    public required Site? Site { get; init; }

    public required ImmutableArray<Institution> Institutions { get; init; }

    /// <summary>By slug. Some may be without their texts: <see cref="SheetOf"/> has them.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>All that is known of one of the programmes; read anew where its texts were let go of.</summary>
    public Func<Programme, FactSheet> SheetOf { get; init; } = static programme => (FactSheet)programme;

    /// <summary>By slug.</summary>
    public required ImmutableArray<FreePage> Pages { get; init; }

    /// <summary>
    /// Paths of files in which something could not be read. A rule that misses a thing asks here before it complains: one mistake
    /// is to give one message.
    /// </summary>
    public required ImmutableHashSet<string> Damaged { get; init; }

    /// <summary>Slugs of all programmes' folders, of those that could not be read too.</summary>
    public required ImmutableHashSet<string> ProgrammeFolders { get; init; }

    /// <summary>The newest day on which a programme was updated: what a build takes for today where it is not told.</summary>
    public DateOnly NewestUpdate => Programmes.Select(static programme => programme.Updated).DefaultIfEmpty().Max();
}
