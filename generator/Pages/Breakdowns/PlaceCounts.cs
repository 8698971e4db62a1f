using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Participants of institutions, to be shown by place.</summary>
/// <param name="Institutions">Each once, with the number of its participants.</param>
internal sealed record PlaceCounts(ImmutableArray<InstitutionTotal> Institutions, Figure Figure, PeriodUnit Unit)
{
    /// <summary>Whether some institutions are in a fold: then of those without a count nothing is known.</summary>
    public bool HasFold => Institutions.Any(static each => each.Institution.IsFold);

    /// <summary>Whether somebody is from a municipality with a tile on the map.</summary>
    public bool HasTiles => Institutions.Any(static each => each.Institution.Municipality is not null);

    /// <summary>The name of the period, if they are of one.</summary>
    public string? Period { get; private init; }

    public static PlaceCounts Of(Period period, Breakdown breakdown, SiteContext context) =>
        new(
            [.. context.Directory.LargestFirst(breakdown).Select(static each => new InstitutionTotal(each.Institution, each.Count))],
            breakdown.Figure,
            period.Unit
        )
        {
            Period = period.Name.Value.Format(context.Translations),
        };

    /// <summary>All who completed a programme, samples left out.</summary>
    public static PlaceCounts OfAll(SiteContext context) =>
        new(
            [.. context.InstitutionTotals.Of(PeriodUnit.Persons, Figure.Completed).Where(static each => !each.Institution.IsSample)],
            Figure.Completed,
            PeriodUnit.Persons
        );

    /// <summary>Those from institutions of a county.</summary>
    /// <param name="county">The full name: <c>Harju maakond</c>.</param>
    public PlaceCounts In(string county) =>
        this with
        {
            Institutions = [.. Institutions.Where(each => each.Institution.County.Name == county)],
        };

    /// <param name="by">A group of texts: <c>by_county</c>.</param>
    public string Caption(string by, Translations translations) =>
        translations.Of($"breakdown.{by}.{Figure.Key}", Unit) + (Period is null ? "" : $", {Period}");
}

/// <param name="Count">At least 1.</param>
internal readonly record struct InstitutionTotal(InstitutionRow Institution, long Count);
