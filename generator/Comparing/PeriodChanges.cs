using System.Text.Json;
using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>The changes of a period as a whole: what it counts, and whether its breakdown and its total still belong together.</summary>
internal static class PeriodChanges
{
    public static IEnumerable<Change> Of(Programme old, Programme @new)
    {
        foreach (var period in @new.Results)
        {
            var before = old.Results.FirstOrDefault(each => each.Name.Value.Text == period.Name.Value.Text);
            if (before is not null && before.Unit != period.Unit)
            {
                yield return new Change
                {
                    Kind = ChangeKind.Unit,
                    Subject = @new.Slug,
                    Period = period.Name.Value,
                    Was = Word(before.Unit),
                    Is = Word(period.Unit),
                    Place = period.Name.Span,
                    Reasons = [new Reason(ReasonKind.UnitChanged)],
                };
            }

            if (Gap(period) is { } gap && gap != 0 && gap != (before is null ? 0 : Gap(before) ?? 0))
            {
                yield return new Change
                {
                    Kind = ChangeKind.Breakdown,
                    Subject = @new.Slug,
                    Period = period.Name.Value,
                    Figure = period.Breakdown!.Figure,
                    Was = before?.Breakdown is { } earlier ? FigureValue.Of(new Count((int)earlier.Total)).ToString() : "",
                    Is = FigureValue.Of(new Count((int)period.Breakdown.Total)).ToString(),
                    Difference = "",
                    Place = period.Breakdown.Span,
                    Reasons = [new Reason(ReasonKind.Apart, FigureChanges.Signed(gap))],
                };
            }
        }
    }

    /// <summary>By how much the breakdown exceeds its total; null if there is nothing to compare.</summary>
    private static long? Gap(Period period) =>
        period.Breakdown is { } breakdown && period[breakdown.Figure]?.Value.Exact is { } total ? breakdown.Total - total : null;

    /// <summary>As in the content.</summary>
    public static string Word(PeriodUnit unit) => JsonNamingPolicy.SnakeCaseLower.ConvertName(unit.ToString());
}
