using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>The change of a figure, and why it needs a decision or does not.</summary>
internal static class FigureChanges
{
    private const decimal Jump = 0.25m;
    private const decimal Tenfold = 10;

    public static Change Of(ProgrammePair pair, FigureDifference difference)
    {
        var (key, was, @is) = difference;
        return new Change
        {
            Kind = ChangeKind.Figure,
            Subject = pair.Slug,
            Period = key.Period,
            Figure = key.Figure,
            Was = was?.Value.ToString() ?? "",
            Is = @is?.Value.ToString() ?? "",
            Difference = was is null || @is is null ? "" : Between(was.Value, @is.Value),
            Place = (@is ?? was)!.Place,
            IsPlaceNew = @is is not null,
            Reasons = Reasons(pair, was, @is),
        };
    }

    /// <summary>Why a figure changed, as far as the content says.</summary>
    /// <param name="was">The period that has the figure; null if there is none.</param>
    /// <param name="is">Likewise now.</param>
    public static Reason Explanation(ProgrammePair pair, Period? was, Period? @is) =>
        @is is null ? new Reason(pair.New is null ? ReasonKind.ProgrammeGone : ReasonKind.FigureGone)
        : was is null ? new Reason(pair.Old is null ? ReasonKind.NewProgramme : ReasonKind.NewFigure)
        : IsExplained(was, @is) ? new Reason(ReasonKind.Revised, @is.RevisionNote)
        : was.Status == PeriodStatus.Provisional ? new Reason(ReasonKind.Provisional)
        : new Reason(ReasonKind.FinalChanged);

    private static ImmutableArray<Reason> Reasons(ProgrammePair pair, PeriodFigure? was, PeriodFigure? @is)
    {
        var why = Explanation(pair, was?.Period, @is?.Period);
        return was is not null && @is is not null && Size(was.Value.Number, @is.Value.Number) is { } size ? [new Reason(size), why] : [why];
    }

    private static bool IsExplained(Period old, Period @new) =>
        @new.Status == PeriodStatus.Revised && !string.IsNullOrEmpty(@new.RevisionNote) && @new.RevisionNote != old.RevisionNote;

    private static ReasonKind? Size(decimal was, decimal @is) =>
        was != @is && (@is >= was * Tenfold || was >= @is * Tenfold) ? ReasonKind.Tenfold
        : Math.Abs(@is - was) > was * Jump ? ReasonKind.Jump
        : null;

    /// <summary>Empty if either is not exact.</summary>
    private static string Between(FigureValue was, FigureValue @is) =>
        was.Qualifier == Qualifier.Exact && @is.Qualifier == Qualifier.Exact ? Signed(@is.Number - was.Number) : "";

    /// <summary>With a sign, which is U+2212 for less.</summary>
    public static string Signed(decimal difference) =>
        difference.ToString("+0.############;\u22120.############;0", CultureInfo.InvariantCulture);
}
