using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>The programmes that institutions of a county took part in: samples know only samples, and others only what is real.</summary>
internal sealed class Neighbours(SiteContext context)
{
    private readonly ConcurrentDictionary<(string County, bool Sample), ImmutableArray<ProgrammeChoice>> _choices = new();

    /// <summary>Those that the institution did not take part in, the most frequent first.</summary>
    public IEnumerable<ProgrammeChoice> ChosenBesides(Institution institution)
    {
        if (institution.County is not { } county)
        {
            return [];
        }

        var own = context.Breakdowns.PeriodsOf(institution).Select(static each => each.Programme).ToHashSet();
        return _choices.GetOrAdd((county, institution.Sample), Choices).Where(each => !own.Contains(each.Programme));
    }

    private ImmutableArray<ProgrammeChoice> Choices((string County, bool Sample) of) =>
        [
            .. from institution in context.Institutions
            where institution.County == of.County && institution.Sample == of.Sample
            from programme in context.Breakdowns.PeriodsOf(institution).Select(static each => each.Programme).Distinct()
            where programme.Sample == of.Sample
            group institution by programme into chosen
            orderby chosen.Count() descending
            select new ProgrammeChoice(chosen.Key, chosen.Count()),
        ];
}

/// <param name="Institutions">The number of institutions that took part.</param>
internal sealed record ProgrammeChoice(Programme Programme, int Institutions);
