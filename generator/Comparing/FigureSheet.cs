using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>All published figures of a programme.</summary>
internal sealed record FigureSheet(ImmutableSortedDictionary<FigureKey, PeriodFigure> Figures)
{
    public static FigureSheet Empty { get; } = new(ImmutableSortedDictionary<FigureKey, PeriodFigure>.Empty);

    /// <summary>Samples publish no figures.</summary>
    public static FigureSheet Of(Programme? programme)
    {
        if (programme is null || programme.Sample)
        {
            return Empty;
        }

        var figures = ImmutableSortedDictionary.CreateBuilder<FigureKey, PeriodFigure>();
        // A period that is written twice is an error; the first counts.
        foreach (var period in programme.Results.DistinctBy(static period => period.Name.Value.Text))
        {
            foreach (var (figure, each) in FiguresOf(period))
            {
                figures.Add(new FigureKey(period.Name.Value, figure), each);
            }
        }

        return new FigureSheet(figures.ToImmutable());
    }

    /// <summary>The figures that differ, and those that only one sheet has, in order.</summary>
    public IEnumerable<FigureDifference> DifferencesTo(FigureSheet later) =>
        from key in Figures.Keys.Union(later.Figures.Keys).Order()
        let difference = new FigureDifference(key, Figures.GetValueOrDefault(key), later.Figures.GetValueOrDefault(key))
        where difference.Was?.Value != difference.Is?.Value
        select difference;

    /// <summary>With the figures of an earlier sheet that this one lacks: what cannot be read is taken to be as it was.</summary>
    public FigureSheet CompletedFrom(FigureSheet earlier) => new(earlier.Figures.SetItems(Figures));

    private static IEnumerable<(Figure Figure, PeriodFigure Value)> FiguresOf(Period period)
    {
        foreach (var (figure, count) in period.Counts.Where(static each => each.Figure != Figure.Institutions))
        {
            yield return (figure, new PeriodFigure(period, FigureValue.Of(count.Value), count.Span));
        }

        if (period.Institutions is { } institutions)
        {
            var place = period.Breakdown?.Span ?? period[Figure.Institutions]!.Value.Span;
            yield return (Figure.Institutions, new PeriodFigure(period, FigureValue.Of(institutions), place));
        }

        if (period is { Satisfaction: { } satisfaction, WithholdsSatisfaction: false })
        {
            yield return (Figure.Satisfaction, new PeriodFigure(period, new FigureValue(satisfaction.Value), satisfaction.Span));
        }

        if (period.SatisfactionResponses is { } answers)
        {
            yield return (Figure.SatisfactionResponses, new PeriodFigure(period, FigureValue.Of(answers.Value), answers.Span));
        }
    }
}

/// <param name="Was">Null if there was none.</param>
/// <param name="Is">Null if there is none now.</param>
internal sealed record FigureDifference(FigureKey Key, PeriodFigure? Was, PeriodFigure? Is);
