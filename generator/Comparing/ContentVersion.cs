using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>What is compared of one version of the content.</summary>
internal sealed record ContentVersion
{
    /// <summary>Null if there is no <c>site.yaml</c>, or it cannot be read.</summary>
    public required Site? Site { get; init; }

    public required ImmutableArray<Institution> Institutions { get; init; }

    /// <summary>By slug; those that cannot be read are left out.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>The slugs of free pages.</summary>
    public required ImmutableArray<string> Pages { get; init; }

    /// <summary>Paths in the content folder of the files that cannot be read, or only in part.</summary>
    public required ImmutableArray<string> IncompleteFiles { get; init; }

    /// <summary>Slugs of the programmes whose file is one of them: what they lack may be in it all the same.</summary>
    public required ImmutableHashSet<string> IncompleteProgrammes { get; init; }

    public required bool HasAllInstitutions { get; init; }

    /// <summary>Whether counts by institution may be protected: differences between two versions would disclose them.</summary>
    public required bool HidesBreakdowns { get; init; }

    public IEnumerable<Programme> WithoutSamples => Programmes.Where(static programme => !programme.Sample);
}
