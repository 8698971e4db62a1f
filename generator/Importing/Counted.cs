using System.Collections.Immutable;

namespace SiteGen.Importing;

/// <summary>What a list comes to.</summary>
/// <param name="Participants">Who completed, by institution, the largest first.</param>
/// <param name="Accepted">Spellings that were taken for an institution because they are like its name: spelling and id.</param>
internal sealed record Counted(
    int Registered,
    int Completed,
    int DroppedOut,
    int Withdrawn,
    ImmutableArray<(string Id, int Count)> Participants,
    ImmutableArray<(string Spelling, string Id)> Accepted
);
