using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>A figure on a page.</summary>
/// <param name="Name">Its key: a translation under <c>figures</c> is its label.</param>
/// <param name="Value">In words.</param>
/// <param name="Explains">The figure whose definition belongs to it.</param>
/// <param name="Note">A short text beside it.</param>
internal sealed record FigureLine(string Name, string Value, Figure? Explains = null, string? Note = null)
{
    public Prose? Definition(SiteContext context) => Explains is { } explains ? context.Definition(explains) : null;
}

/// <summary>The figures of a period: those that were given, in the order of the content model, then those that follow from them.</summary>
internal static class Figures
{
    /// <summary>The keys of all given figures.</summary>
    public static ImmutableArray<string> Order { get; } =
    ["planned_courses", "courses", "training_days", "registered", "completed", "dropped_out", "withdrawn", "satisfaction"];

    public static ImmutableArray<FigureLine> Given(Period period, Translations translations)
    {
        var lines = ImmutableArray.CreateBuilder<FigureLine>();
        foreach (var (name, count, explains) in PeriodCounts.Of(period))
        {
            if (count is { } given)
            {
                lines.Add(new FigureLine(name, given.InWords(translations), explains));
            }
        }

        if (period.Satisfaction is { } percent)
        {
            var note = period.SatisfactionResponses is { } answers
                ? translations.Text("figure_texts.satisfaction_responses", ("n", answers.InWords(translations)))
                : null;
            lines.Add(new FigureLine("satisfaction", Numbers.Percent(percent), Figure.Satisfaction, note));
        }

        return lines.ToImmutable();
    }

    public static IEnumerable<FigureLine> Computed(Programme programme, Period period, SiteContext context)
    {
        var translations = context.Translations;
        if (Rates.Completion(period) is { } completion)
        {
            yield return Explained("completion_rate", Numbers.PercentOfTenths(completion));
        }

        if (Rates.CompletedPerCourse(period) is { } perCourse)
        {
            yield return Explained("participants_per_course", Numbers.Decimal(perCourse, 1));
        }

        if (period.Breakdown is not { } breakdown)
        {
            yield break;
        }

        yield return Explained("institutions", Numbers.Whole(breakdown.Entries.Length));
        if (context.Directory.Coverage(programme, breakdown) is (> 0 and var reached, var all))
        {
            var note = translations.Text(
                "figure_texts.coverage_of",
                ("n", Numbers.Whole(all)),
                ("percent", Numbers.PercentOfTenths(Rates.Tenths(reached, all)))
            );
            yield return new FigureLine("coverage", Numbers.Whole(reached), Note: note);
        }

        FigureLine Explained(string name, string value) => new(name, value, Note: translations.Of("figure_texts", name));
    }

    public static View ViewOf(FigureLine figure, SiteContext context) =>
        new()
        {
            { "name", figure.Name },
            { "label", context.Translations.Of("figures", figure.Name) },
            { "value", figure.Value },
            { "definition", figure.Definition(context) },
            { "note", figure.Note },
        };
}
