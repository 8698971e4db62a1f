using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Formats changes of figures.</summary>
internal static class ChangeFormat
{
    public static string Label(this ProgrammeChange change, Translations translations) =>
        translations.LabelOf(change.Change.Figure, change.Unit);

    /// <summary>As on the fact sheet; a figure that was not published is a dash.</summary>
    public static string Format(this FigureValue? value, Figure figure, Translations translations) =>
        value is not { } known ? translations.Text("changes.none")
        : figure == Figure.Satisfaction ? Numbers.Percent(known.Number)
        : new Count((int)known.Number, known.Qualifier).Format(translations);

    /// <summary>Fragment identifier of a figure's changes: <c>arv-2021-2022-dropped-out</c>.</summary>
    public static string Anchor(PeriodName period, Figure figure) => $"arv-{period.Segment()}-{figure.Key.Replace('_', '-')}";
}
