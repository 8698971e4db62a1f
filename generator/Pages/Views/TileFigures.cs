using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>
/// A figure in large type. Its number is short enough for the narrowest tile; the words around it, such as <c>rohkem kui</c>, are apart, so
/// that they can be smaller.
/// </summary>
internal static class TileFigures
{
    /// <summary>More would not stand in one row.</summary>
    private const int Most = 4;

    /// <summary>The figures that matter come first.</summary>
    private static readonly Figure[] _order =
    [
        Figure.Completed,
        Figure.Attended,
        Figure.Registered,
        Figure.Institutions,
        Figure.Satisfaction,
        Figure.Courses,
    ];

    /// <summary>The key figures of a period: those who completed lead, or else those who took part, or else those who registered.</summary>
    public static IEnumerable<FigureLine> KeyFigures(IReadOnlyCollection<FigureLine> given) =>
        Leading(given, each => each.IsKeyFigure || (each == Figure.Registered && !given.Any(IsOfParticipants)));

    /// <summary>The figures of a card.</summary>
    public static IEnumerable<FigureLine> CardFigures(IReadOnlyCollection<FigureLine> given) =>
        Leading(given, static each => each.IsOnCard);

    public static View Of(FigureLine line, SiteContext context)
    {
        var (view, translations) = (Figures.ViewOf(line, context), context.Translations);
        var words = line.Count is { IsExact: false, Qualifier: var qualifier } ? translations.Of("qualifiers", qualifier) : "{n}";
        var number = line.Count is { Value: var count } ? NumberFormat.Short(count, translations) : line.Value;
        var place = words.IndexOf("{n}", StringComparison.Ordinal);
        view.Add("before", place > 0 ? words[..place].Trim() : null);
        view.Add("number", number);
        view.Add("after", place >= 0 && place + 3 < words.Length ? words[(place + 3)..].Trim() : null);
        view.Add("exact", line.Count is { Value: var whole } && number != Numbers.Whole(whole) ? line.Value : null);
        return view;
    }

    private static bool IsOfParticipants(FigureLine line) => line.Figure == Figure.Completed || line.Figure == Figure.Attended;

    private static IEnumerable<FigureLine> Leading(IReadOnlyCollection<FigureLine> given, Func<Figure, bool> wanted) =>
        (from figure in _order where wanted(figure) from line in given where line.Figure == figure select line).Take(Most);
}
