using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Importing.Writing;

/// <summary>Writes the counts of a period into the draft of a programme's file.</summary>
internal static class ResultsFile
{
    /// <param name="replace">Whether figures that stand already may be replaced.</param>
    /// <returns>False if the counts cannot be written, which is reported.</returns>
    public static bool Write(EditedFile programme, PeriodName period, RegistrationCounts counts, bool replace, DiagnosticBag diagnostics)
    {
        var root = (YamlMap)programme.Current.Front!;
        if (PeriodPlace.Find(root, period) is not { } place)
        {
            return programme.Edit(ResultsEdits.NewPeriod(root, period, counts), diagnostics);
        }

        ImmutableArray<YamlEdit> edits = [.. ResultsEdits.Update(place, counts)];
        if (edits.Length > 0 && !replace && Standing(place, counts) is { Count: > 0 } standing)
        {
            diagnostics.Add(ImportedResultsProblems.FiguresStand(period.Text, standing));
            return false;
        }

        foreach (var (figure, number) in Untold(place, counts))
        {
            diagnostics.Add(ImportedResultsProblems.FigureKept(number.Span, figure.Key));
        }

        // What goes is removed last: a map that is never empty keeps its style.
        return programme.Edit([.. edits.Where(static edit => edit is not RemoveNode)], diagnostics)
            && programme.Edit([.. edits.Where(static edit => edit is RemoveNode)], diagnostics);
    }

    /// <summary>The keys of what the counts would replace.</summary>
    private static List<SourceSpan> Standing(PeriodPlace place, RegistrationCounts counts) =>
        [
            .. counts
                .Figures.Select(static each => each.Figure.Key)
                .Where(key => place.Number(key) is not null)
                .Concat(counts.BreakdownFigure is not null && place.Participants is { Entries.Length: > 0 } ? ["participants"] : [])
                .Select(key => place.Map.Find(key)!.Key.Span),
        ];

    /// <summary>Outcomes that stand, of which the lists say nothing although they say who registered.</summary>
    private static IEnumerable<(Figure Figure, YamlScalar Number)> Untold(PeriodPlace place, RegistrationCounts counts) =>
        from figure in Figure.Outcomes.Prepend(Figure.Attended)
        where counts.Figures.Any(static each => each.Figure == Figure.Registered)
        where counts.Figures.All(each => each.Figure != figure)
        let number = place.Number(figure.Key)
        where number is not null
        select (figure, number);
}
