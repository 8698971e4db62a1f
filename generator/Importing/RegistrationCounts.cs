using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>Totals of the lists; null where they cannot tell.</summary>
/// <param name="Registered">All but those who took no place.</param>
/// <param name="Attended">All who are known to have attended, those who completed included.</param>
/// <param name="BreakdownOf">Whom the participants are: those who completed, attended or registered, or the one status of all rows.</param>
/// <param name="Participants">People by institution, in descending order, equal ones by id.</param>
/// <param name="Accepted">Spellings that were accepted because an institution is alike, with its id.</param>
internal sealed record RegistrationCounts(
    int? Registered,
    int? Attended,
    int? Completed,
    int? DroppedOut,
    int? Withdrawn,
    RegistrationStatus BreakdownOf,
    ImmutableArray<(string Id, int Count)> Participants,
    ImmutableArray<(string Spelling, string Id)> Accepted
)
{
    /// <summary>The figures that the lists tell, in the order of the content model.</summary>
    public IEnumerable<(Figure Figure, int Count)> Figures =>
        from each in new (Figure Figure, int? Count)[]
        {
            (Figure.Registered, Registered),
            (Figure.Attended, Attended),
            (Figure.Completed, Completed),
            (Figure.DroppedOut, DroppedOut),
            (Figure.Withdrawn, Withdrawn),
        }
        where each.Count is not null
        select (each.Figure, each.Count ?? 0);

    /// <summary>The figure that the participants add up to; null of those whose institutions are not counted.</summary>
    public Figure? BreakdownFigure =>
        BreakdownOf switch
        {
            RegistrationStatus.Registered => Figure.Registered,
            RegistrationStatus.Attended => Figure.Attended,
            RegistrationStatus.Completed => Figure.Completed,
            _ => null,
        };
}
