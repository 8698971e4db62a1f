using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>A formatted figure.</summary>
/// <param name="Value">The formatted value.</param>
/// <param name="Note">A short explanation next to the value.</param>
internal sealed record FigureLine(Figure Figure, string Value, string? Note = null);

/// <summary>Formats the figures of a period: given figures in content-model order, and figures computed from them.</summary>
internal static class Figures
{
    public static ImmutableArray<FigureLine> Given(Period period, Translations translations)
    {
        var lines = ImmutableArray.CreateBuilder<FigureLine>();
        foreach (var (figure, count) in period.Counts)
        {
            lines.Add(new FigureLine(figure, count.Value.Format(translations)));
        }

        if (period.Satisfaction is { } percent)
        {
            var note = period.SatisfactionResponses is { } answers
                ? translations.Text("figure_texts.satisfaction_responses", ("n", answers.Format(translations)))
                : null;
            lines.Add(new FigureLine(Figure.Satisfaction, Numbers.Percent(percent), note));
        }

        return lines.ToImmutable();
    }

    public static IEnumerable<FigureLine> Computed(Programme programme, Period period, SiteContext context)
    {
        var translations = context.Translations;
        if (Rates.Completion(period) is { } completion)
        {
            yield return Explained(Figure.CompletionRate, Numbers.PercentOfTenths(completion));
        }

        if (Rates.CompletedPerCourse(period) is { } perCourse)
        {
            yield return Explained(Figure.ParticipantsPerCourse, Numbers.Decimal(perCourse, 1));
        }

        if (period.Breakdown is not { } breakdown)
        {
            yield break;
        }

        yield return Explained(Figure.Institutions, Numbers.Whole(breakdown.Entries.Length));
        if (context.Directory.Coverage(programme, breakdown) is (> 0 and var reached, var all))
        {
            var note = translations.Text(
                "figure_texts.coverage_of",
                ("n", Numbers.Whole(all)),
                ("percent", Numbers.PercentOfTenths(Rates.Tenths(reached, all)))
            );
            yield return new FigureLine(Figure.Coverage, Numbers.Whole(reached), note);
        }

        FigureLine Explained(Figure figure, string value) => new(figure, value, translations.Of("figure_texts", figure.Key));
    }

    public static View ViewOf(FigureLine line, SiteContext context) =>
        new()
        {
            { "name", line.Figure.Key },
            { "label", context.Translations.Of("figures", line.Figure.Key) },
            { "value", line.Value },
            { "definition", context.Definition(line.Figure) },
            { "note", line.Note },
        };
}
