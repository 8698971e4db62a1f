using SiteGen.Diagnostics;

namespace SiteGen.Comparing.Reports;

/// <summary>The comparison as lines for a terminal.</summary>
internal sealed class TextReport(Language language)
{
    public IEnumerable<string> Lines(Comparison comparison)
    {
        yield return Said(ChangeWords.Verdict(comparison));
        foreach (
            var (heading, lines) in (IEnumerable<(Message, IEnumerable<string>)>)
                [
                    ($"Needs a decision", comparison.Undecided.Select(Line)),
                    ($"Explained", comparison.Explained.Select(Line)),
                    ($"Breakdowns", comparison.Breakdowns.SelectMany(Lines)),
                    ($"Totals of the site", comparison.Totals.Select(Line)),
                ]
        )
        {
            var isFirst = true;
            foreach (var line in lines)
            {
                if (isFirst)
                {
                    yield return $"{Said(heading)}:";
                    isFirst = false;
                }

                yield return $"  {line}";
            }
        }

        if (comparison.HidesBreakdowns)
        {
            yield return Said(ChangeWords.Hidden);
        }
    }

    private string Line(Change change)
    {
        var place = change.Place is { } span ? $"{Shown.Of(SourceLink.Line(span))} " : "";
        var period = change.Period is { } name ? $" {name.Text}" : "";
        var what = change.Label.Length > 0 ? Shown.Of(change.Label) : Said(ChangeWords.What(change));
        var values = Values(Shown.Of(change.Was), Shown.Of(change.Is), change.Difference);
        var why = string.Join("; ", change.Reasons.Select(Why));
        return $"{place}{Shown.Of(change.Subject)}{period} {what}{values}: {why}";
    }

    private static IEnumerable<string> Lines(BreakdownChange change) =>
        change.Entries.Select(entry =>
            $"{Shown.Of(change.Programme)} {change.Period.Text} {Shown.Of(entry.Institution)}"
            + Values($"{entry.Was}", $"{entry.Is}", FigureChanges.Signed((entry.Is ?? 0) - (entry.Was ?? 0)))
        );

    private string Line(SiteTotal total) =>
        $"{Said(ChangeWords.What(total))}{Values($"{total.Was}", $"{total.Is}", FigureChanges.Signed(total.Is - total.Was))}";

    private string Why(Reason reason) => Said(reason.Kind.Text) + (reason.Note is { Length: > 0 } note ? $": {Shown.Of(note)}" : "");

    private static string Values(string was, string @is, string difference) =>
        was.Length == 0 && @is.Length == 0 ? "" : $" {Known(was)} → {Known(@is)}{(difference.Length == 0 ? "" : $" ({difference})")}";

    private static string Known(string value) => value.Length == 0 ? "–" : value;

    private string Said(Message message) => language.Format(message);
}
