using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Comparing;

/// <summary>A figure and what it is part of.</summary>
/// <param name="Place">Where the content has it.</param>
internal sealed record PeriodFigure(Period Period, FigureValue Value, SourceSpan Place);

/// <summary>Names a figure within a programme. Sorted by period, then as on pages.</summary>
internal sealed record FigureKey(PeriodName Period, Figure Figure) : IComparable<FigureKey>
{
    public int CompareTo(FigureKey? other) =>
        other is null ? 1
        : Period.CompareTo(other.Period) is not 0 and var byTime ? byTime
        : string.CompareOrdinal(Period.Text, other.Period.Text) is not 0 and var byText ? byText
        : Figure.All.IndexOf(Figure).CompareTo(Figure.All.IndexOf(other.Figure));
}
