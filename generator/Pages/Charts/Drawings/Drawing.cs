using System.Collections.Immutable;

namespace SiteGen.Pages.Charts;

/// <summary>A chart as a picture that stands by itself: rows of bars under a title, and where they come from.</summary>
/// <param name="Title">What it shows; a sentence, if one says it.</param>
/// <param name="Subtitle">Whose figures, and when.</param>
/// <param name="Source">Publisher, address, day and licence.</param>
internal sealed record Drawing(string Title, string Subtitle, ImmutableArray<DrawingRow> Rows, string Source);

/// <param name="Bars">Those that lie behind others come first.</param>
internal sealed record DrawingRow(string Label, string Value, params ImmutableArray<DrawingBar> Bars);

/// <param name="Kind">A class of the style of drawings.</param>
/// <param name="Left">Where it begins, in percent.</param>
/// <param name="Width">In percent.</param>
internal readonly record struct DrawingBar(string Kind, decimal Left, decimal Width);
