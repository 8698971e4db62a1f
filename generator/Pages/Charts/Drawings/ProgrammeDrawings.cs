using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Findings;
using SiteGen.Pages.Views;

namespace SiteGen.Pages.Charts;

/// <summary>The charts of a fact sheet as files, each beside its sheet and only if the sheet shows the chart.</summary>
internal sealed class ProgrammeDrawings(Programme programme, SiteContext context)
{
    private const decimal Whole = 100;

    private readonly ImmutableArray<Period> _periods = programme.NewestFirst();

    public IEnumerable<(string Path, Func<Drawing> Make)> All =>
        new (string? Path, Func<Drawing> Make)[] { (Outcomes, DrawOutcomes), (OverTime, DrawOverTime), (Counties, DrawCounties) }
            .Where(static each => each.Path is not null)
            .Select(static each => (each.Path!, each.Make));

    /// <summary>Path of what became of those who registered; null if the sheet does not show it.</summary>
    public string? Outcomes => _periods is [var newest, ..] && OutcomeBar.Exists(newest) ? PathOf("registreerunud") : null;

    public string? OverTime =>
        Comparable is { Length: > 1 } shown && shown.Any(static period => period.Completed!.Value.Value.Value > 0)
            ? PathOf("perioodide-kaupa")
            : null;

    public string? Counties =>
        Breakdown is { Breakdown: { IsFolded: false } shown } && context.Directory.HasCounties(shown) ? PathOf("maakondade-kaupa") : null;

    private ImmutableArray<Period> Comparable => ComparablePeriods.Of(_periods).Shown;

    private (Period Period, Breakdown Breakdown)? Breakdown =>
        programme.WithBreakdown().Select(static each => ((Period, Breakdown)?)each).FirstOrDefault();

    private IEnumerable<(string County, long Count)> ByCounty =>
        context
            .Directory.LargestFirst(Breakdown!.Value.Breakdown)
            .Where(static entry => entry.Institution.County.Name is not null)
            .GroupBy(static entry => entry.Institution.County.Name!, static entry => (long)entry.Count)
            .Select(static county => (county.Key, county.Sum()));

    private Drawing DrawOutcomes()
    {
        var newest = _periods[0];
        var title = RateFinding.Of(newest, Phrases.Of(newest, context))?.Title;
        return Draw(
            title ?? context.Translations.Of("pictures.outcomes", newest.Unit),
            newest.Name.Value,
            OutcomeBar.Rows(newest, context.Translations)
        );
    }

    private Drawing DrawOverTime()
    {
        var shown = Comparable;
        var spans = shown.Take(ColumnChart.MaxBars).Reverse().Select(period => Results.Bar(period, context.Translations)).ToArray();
        var longest = spans.Max(static span => Math.Max(span.Completed, span.Registered ?? 0));
        return Draw(
            context.Translations.Of("pictures.over_time", shown[0].Unit),
            null,
            [
                .. spans.Select(span => new DrawingRow(
                    span.IsProvisional ? $"{span.Name} ({context.Translations.Text("pictures.provisional")})" : span.Name,
                    Numbers.Whole(span.Completed) + (span.Registered is { } all ? " / " + Numbers.Whole(all) : ""),
                    new DrawingBar("behind", 0, Whole * (span.Registered ?? 0) / longest),
                    new DrawingBar(span.IsProvisional ? "provisional" : "completed", 0, Whole * span.Completed / longest)
                )),
            ]
        );
    }

    private Drawing DrawCounties()
    {
        var (period, breakdown) = Breakdown!.Value;
        var counties = ByCounty.OrderByDescending(static county => county.Count).ToArray();
        return Draw(
            context.Translations.Of($"breakdown.by_county.{breakdown.Figure.Key}", period.Unit),
            period.Name.Value,
            [
                .. counties.Select(county => new DrawingRow(
                    county.County,
                    Numbers.Whole(county.Count),
                    new DrawingBar("completed", 0, Whole * county.Count / Math.Max(counties[0].Count, 1))
                )),
            ]
        );
    }

    private Drawing Draw(string title, PeriodName? period, ImmutableArray<DrawingRow> rows)
    {
        string?[] subtitle =
        [
            programme.Title,
            period?.Format(context.Translations),
            programme.Sample ? context.Translations.Text("sample.badge") : null,
        ];
        var source = context.Translations.Text(
            "cite.drawing",
            ("publisher", context.Site.Publisher.Name),
            ("address", context.Absolute(Addresses.Programme(programme.Slug))),
            ("day", Dates.Numeric(programme.Updated.Value)),
            ("licence", context.Site.Licence.Name)
        );
        return new Drawing(title, string.Join(", ", subtitle.OfType<string>()), rows, source);
    }

    private string PathOf(string name) => Addresses.ProgrammeDrawing(programme, name);
}
