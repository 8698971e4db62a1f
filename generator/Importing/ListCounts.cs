using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>What the lists of a period say.</summary>
/// <param name="Figures">In the order of <see cref="Figure.Counts"/>; a figure that the lists cannot tell is left out.</param>
/// <param name="BreakdownOf">One of <see cref="Breakdown.Figures"/>.</param>
/// <param name="Participants">Number of that figure by institution, at least 1, in descending order, equal ones by id.</param>
/// <param name="Accepted">Spellings that were matched by similarity, with the institution's id.</param>
internal sealed record ListCounts(
    ImmutableArray<(Figure Figure, int Count)> Figures,
    Figure BreakdownOf,
    ImmutableArray<(string Id, int Count)> Participants,
    ImmutableArray<(string Spelling, string Id)> Accepted
);
