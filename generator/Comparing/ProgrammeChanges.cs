using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>The changes of a programme: itself, its day of change, its units, its figures.</summary>
internal static class ProgrammeChanges
{
    public static IEnumerable<Change> Of(ProgrammePair pair)
    {
        var (earlier, later) = (FigureSheet.Of(pair.Old), FigureSheet.Of(pair.New));
        Change[] figures =
        [
            .. earlier
                .DifferencesTo(pair.IsIncomplete ? later.CompletedFrom(earlier) : later)
                .Select(difference => FigureChanges.Of(pair, difference)),
            .. OtherFigureChanges.Of(pair),
        ];
        if (Itself(pair) is { } itself)
        {
            yield return itself;
        }

        if (pair is { Old: { } old, New: { } @new })
        {
            if (!pair.IsIncomplete && @new.Updated.Value <= old.Updated.Value && (figures.Length > 0 || BreakdownChanges.Of(pair).Any()))
            {
                yield return new Change
                {
                    Kind = ChangeKind.Updated,
                    Subject = pair.Slug,
                    Was = Iso(old.Updated.Value),
                    Is = Iso(@new.Updated.Value),
                    Place = @new.Updated.Span,
                    Reasons = [new Reason(ReasonKind.NotUpdated)],
                };
            }

            foreach (var change in PeriodChanges.Of(old, @new))
            {
                yield return change;
            }
        }

        foreach (var change in figures)
        {
            yield return change;
        }
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static Change? Itself(ProgrammePair pair) =>
        pair switch
        {
            { Old: null, New: { } added } => Make(added, "", added.Slug, ReasonKind.NewProgramme),
            { Old: { } gone, New: null } => Make(gone, gone.Slug, "", ReasonKind.ProgrammeGone) with { IsPlaceNew = false },
            { Old: { } old, New: { } @new } when old.Slug != @new.Slug => Make(@new, old.Slug, @new.Slug, ReasonKind.Renamed),
            _ => null,
        };

    private static Change Make(Programme programme, string was, string @is, ReasonKind reason) =>
        new()
        {
            Kind = ChangeKind.Programme,
            Subject = programme.Slug,
            Was = was,
            Is = @is,
            Place = programme.Start,
            Reasons = [new Reason(reason)],
        };
}
