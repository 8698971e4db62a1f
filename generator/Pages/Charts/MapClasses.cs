using SiteGen.Estonian;

namespace SiteGen.Pages.Charts;

/// <summary>Five even classes of a shaded map, and one of zero. A handful of people is never in the darkest.</summary>
/// <param name="most">The largest number on the map.</param>
internal sealed class MapClasses(long most)
{
    private const int Classes = 5;

    private readonly long _top = Math.Max(most, Classes);

    /// <summary>The class of a number: 0 for zero, 5 for the largest.</summary>
    public long Of(long count) => ((count * Classes) + _top - 1) / _top;

    /// <summary>The smallest and the largest number of each class; the class of zero has only zero.</summary>
    public IEnumerable<View> Legend =>
        Enumerable
            .Range(0, Classes + 1)
            .Select(step =>
            {
                var (from, to) = (step == 0 ? 0 : (_top * (step - 1) / Classes) + 1, _top * step / Classes);
                return new View
                {
                    { "step", Numbers.Whole(step) },
                    { "range", from == to ? Numbers.Whole(to) : $"{Numbers.Whole(from)}–{Numbers.Whole(to)}" },
                };
            });
}
