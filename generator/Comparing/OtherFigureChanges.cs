using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>The changes of figures that have no key of their own: texts, known by their labels.</summary>
internal static class OtherFigureChanges
{
    public static IEnumerable<Change> Of(ProgrammePair pair)
    {
        var (earlier, later) = (Figures(pair.Old), Figures(pair.New));
        return from key in (pair.IsIncomplete ? later.Keys : earlier.Keys.Union(later.Keys))
                .OrderBy(static key => key.Period)
                .ThenBy(static key => key.Label, StringComparer.Ordinal)
            let was = earlier.GetValueOrDefault(key)
            let @is = later.GetValueOrDefault(key)
            where was?.Value != @is?.Value
            select new Change
            {
                Kind = ChangeKind.OtherFigure,
                Subject = pair.Slug,
                Period = key.Period,
                Label = key.Label,
                Was = was?.Value ?? "",
                Is = @is?.Value ?? "",
                Place = (@is ?? was)!.Period.Name.Span,
                IsPlaceNew = @is is not null,
                Reasons = [FigureChanges.Explanation(pair, was?.Period, @is?.Period)],
            };
    }

    private static Dictionary<(PeriodName Period, string Label), OtherPeriodFigure> Figures(Programme? programme) =>
        (programme?.Results ?? [])
            .SelectMany(static period => period.OtherFigures.Select(figure => new OtherPeriodFigure(period, figure.Label, figure.Value)))
            .DistinctBy(static each => (each.Period.Name.Value, each.Label))
            .ToDictionary(static each => (each.Period.Name.Value, each.Label));

    private sealed record OtherPeriodFigure(Period Period, string Label, string Value);
}
