using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>A formatted figure.</summary>
/// <param name="Value">The formatted value.</param>
/// <param name="Note">A short explanation next to the value.</param>
/// <param name="Count">The value, if it is a count.</param>
internal sealed record FigureLine(Figure Figure, PeriodUnit Unit, string Value, string? Note = null, Count? Count = null);

/// <summary>Formats the figures of a period: given figures in content-model order, and figures computed from them.</summary>
internal static class Figures
{
    /// <summary>By which others link to a figure of the newest period, so that they never change: <c>arv-labinuid</c>.</summary>
    private static readonly FrozenDictionary<Figure, string> _ids = Figure.All.ToFrozenDictionary(
        static figure => figure,
        static figure => "arv-" + (figure.Column?.Name ?? figure.Key).Replace('_', '-')
    );

    /// <summary>The institutions of a breakdown count as given.</summary>
    /// <param name="grouped">Whether they stand in a column of long numbers, where short ones are grouped too.</param>
    public static ImmutableArray<FigureLine> Given(Period period, Translations translations, bool grouped = false)
    {
        var lines = ImmutableArray.CreateBuilder<FigureLine>();
        foreach (var (figure, count) in period.Counts)
        {
            if (figure != Figure.Institutions)
            {
                lines.Add(Counted(figure, count.Value));
            }
        }

        if (period.Institutions is { } institutions)
        {
            lines.Add(Counted(Figure.Institutions, institutions));
        }

        if (period.Satisfaction is { Value: var percent })
        {
            var note = period.SatisfactionResponses is { Value: var answers }
                ? translations.Text("figure_texts.satisfaction_responses", ("n", answers.FormatInSentence(translations)))
                : null;
            lines.Add(new FigureLine(Figure.Satisfaction, period.Unit, Numbers.Percent(percent), note));
        }

        return lines.ToImmutable();

        FigureLine Counted(Figure figure, Count count) => new(figure, period.Unit, count.Format(translations, grouped), Count: count);
    }

    public static IEnumerable<FigureLine> Computed(Programme programme, Period period, SiteContext context)
    {
        if (Rates.CompletionPercent(period) is { } completion)
        {
            yield return new FigureLine(Figure.CompletionRate, period.Unit, completion);
        }

        if (Rates.CompletedPerCourse(period) is { } perCourse)
        {
            yield return new FigureLine(Figure.ParticipantsPerCourse, period.Unit, Numbers.Decimal(perCourse, 1));
        }

        if (period.Breakdown is { } breakdown && context.Directory.Coverage(programme, breakdown) is (> 0 and var reached, var all))
        {
            // There may be more in a fold, unless there are no more.
            var count = breakdown.IsFolded && reached < all ? new Count(reached, Qualifier.AtLeast) : new Count(reached);
            var figure = breakdown.Of == BreakdownTotal.Registered ? Figure.Represented : Figure.Coverage;
            yield return new FigureLine(
                figure,
                period.Unit,
                count.Format(context.Translations),
                CoverageNote(count, all, context.Translations)
            );
        }
    }

    /// <summary>Of how many; nobody needs to be told that all are 100%.</summary>
    private static string CoverageNote(Count reached, int all, Translations translations)
    {
        var n = ("n", Numbers.Whole(all));
        return reached.Value == all ? translations.Count("figure_texts.coverage_whole", all)
            : reached.IsExact ? translations.Text("figure_texts.coverage_of", n, ("percent", Rates.Percent(reached.Value, all)))
            : translations.Text("figure_texts.coverage_of_all", n);
    }

    public static View ViewOf(FigureLine line, SiteContext context) =>
        new()
        {
            { "name", line.Figure.Key },
            { "id", _ids[line.Figure] },
            { "label", context.Translations.LabelOf(line.Figure, line.Unit) },
            { "value", line.Value },
            { "definition", context.Definition(line.Figure) },
            { "note", line.Note },
        };
}
