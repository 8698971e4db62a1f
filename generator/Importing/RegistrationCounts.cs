using System.Collections.Immutable;

namespace SiteGen.Importing;

/// <summary>Totals of a registration list.</summary>
/// <param name="Registered">All participants of the list, whatever their status.</param>
/// <param name="Participants">Number of those who completed by institution, in descending order, equal ones by id.</param>
/// <param name="Accepted">Spellings that were matched by similarity, with the institution's id.</param>
internal sealed record RegistrationCounts(
    int Registered,
    int Completed,
    int DroppedOut,
    int Withdrawn,
    ImmutableArray<(string Id, int Count)> Participants,
    ImmutableArray<(string Spelling, string Id)> Accepted
);
