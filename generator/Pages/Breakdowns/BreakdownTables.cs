using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages.Views;

/// <summary>
/// Tables of participants by institution. The fact sheet has the newest; those of earlier periods, and long ones, are on pages of their
/// own.
/// </summary>
internal static class BreakdownTables
{
    /// <summary>Rows on a fact sheet; of a longer table it has the first page.</summary>
    private const int MaxRowsOnSheet = 200;

    private static readonly string[] _row = ["name", "href", "county", "count", "bar", "share"];

    /// <summary>The newest period with a breakdown; empty if there is none.</summary>
    public static IEnumerable<View> Newest(Programme programme, SiteContext context, PageLocation location) =>
        programme
            .WithBreakdown()
            .Take(1)
            .Select(newest =>
            {
                var entries = InKinds(newest.Breakdown, context);
                var isWhole = entries.Length <= MaxRowsOnSheet;
                var table = Make(newest.Period, newest.Breakdown, isWhole ? entries : entries[..Paging.MaxItems], context, location);
                table.Add("all", isWhole ? null : location.To(Addresses.Breakdown(programme.Slug, newest.Period.Name.Value)));
                return table;
            });

    /// <summary>The periods whose breakdown has pages of its own, newest first.</summary>
    public static IEnumerable<(Period Period, Breakdown Breakdown)> OnOwnPages(Programme programme) =>
        programme.WithBreakdown().Where(static (each, at) => at > 0 || each.Breakdown.Entries.Length > MaxRowsOnSheet);

    /// <summary>Links to the breakdowns of earlier periods.</summary>
    public static IEnumerable<View> Earlier(Programme programme, SiteContext context, PageLocation location) =>
        programme
            .WithBreakdown()
            .Skip(1)
            .Select(each => new View
            {
                { "href", location.To(Addresses.Breakdown(programme.Slug, each.Period.Name.Value)) },
                { "caption", Caption(each.Period, each.Breakdown, context.Translations) },
                { "total_text", Total(each.Period, each.Breakdown, context.Translations) },
                { "institutions", Institutions(each.Period, context.Translations) },
            });

    /// <summary>Path of the section's heading, which names the unit if there is only one.</summary>
    public static string Heading(Programme programme) =>
        programme.WithBreakdown().Select(static each => each.Period.Unit).Distinct().ToArray() is [var unit]
            ? $"breakdown_headings.{EnumKeys.Of(unit)}"
            : "breakdown_headings.mixed";

    /// <summary><c>Läbinud asutuste kaupa, 2021</c>.</summary>
    public static string Caption(Period period, Breakdown breakdown, Translations translations) =>
        $"{translations.Of($"breakdown.by_institution.{breakdown.Figure.Key}", period.Unit)}, {period.Name.Value.Format(translations)}";

    /// <summary>The entries in the order of the table: the largest kind first, and in it the largest institution; last a fold.</summary>
    public static ImmutableArray<InstitutionCount> InKinds(Breakdown breakdown, SiteContext context)
    {
        var sums = SumsByKind(breakdown, context);
        return
        [
            .. context
                .Directory.LargestFirst(breakdown)
                .OrderBy(static entry => entry.Institution.IsFold)
                .ThenByDescending(entry => sums[(int)entry.Institution.Kind])
                .ThenBy(static entry => entry.Institution.Kind),
        ];
    }

    /// <param name="shown">The entries of this page, in the order of the table.</param>
    public static View Make(
        Period period,
        Breakdown breakdown,
        IEnumerable<InstitutionCount> shown,
        SiteContext context,
        PageLocation location
    )
    {
        var translations = context.Translations;
        var entries = context.Directory.LargestFirst(breakdown);
        var name = period.Name.Value.Format(translations);
        return new View
        {
            { "period", name },
            { "id", period.Name.Value.Anchor() },
            { "caption", Caption(period, breakdown, translations) },
            { "counted", translations.LabelOf(breakdown.Figure, period.Unit) },
            { "definition", context.Definition(Figure.Participants) },
            {
                "explanation",
                breakdown.Of == BreakdownTotal.Completed ? null : translations.Of($"breakdown_notes.{breakdown.Figure.Key}", period.Unit)
            },
            { "total", context.Texts.Column(breakdown.Total).Of(breakdown.Total).ToString() },
            { "whole", Rates.PercentInColumn(1, 1) },
            { "total_text", Total(period, breakdown, translations) },
            { "institutions", Institutions(period, translations) },
            { "fold_note", breakdown.IsFolded ? context.FoldNote : null },
            { "kinds", Kinds([.. shown], entries, breakdown, context, location) },
            { "by_county", $"{translations.Of($"breakdown.by_county.{breakdown.Figure.Key}", period.Unit)}, {name}" },
            { "where", CountyTotals.Make([breakdown], breakdown.Figure, period.Unit, context) },
        };
    }

    private static string Institutions(Period period, Translations translations) =>
        period.Institutions!.Value.InSentence(translations.Count("counts.institutions", period.Institutions.Value.Value), translations);

    private static string Total(Period period, Breakdown breakdown, Translations translations) =>
        translations.Counted(breakdown.Figure, period.Unit).Of(breakdown.Total).ToString();

    private static long[] SumsByKind(Breakdown breakdown, SiteContext context)
    {
        var sums = new long[Enum.GetValues<InstitutionKind>().Length];
        foreach (var entry in context.Directory.LargestFirst(breakdown).Where(static entry => !entry.Institution.IsFold))
        {
            sums[(int)entry.Institution.Kind] += entry.Count;
        }

        return sums;
    }

    /// <summary>A group for each kind that has rows here; its numbers are those of the whole breakdown.</summary>
    private static IEnumerable<View> Kinds(
        ImmutableArray<InstitutionCount> shown,
        ImmutableArray<InstitutionCount> entries,
        Breakdown breakdown,
        SiteContext context,
        PageLocation location
    )
    {
        var sums = SumsByKind(breakdown, context);
        var counts = entries
            .Where(static entry => !entry.Institution.IsFold)
            .CountBy(static entry => entry.Institution.Kind)
            .ToDictionary();
        var most = entries.Max(static entry => entry.Count);
        return shown
            .GroupBy(static entry => entry.Institution.IsFold ? null : (InstitutionKind?)entry.Institution.Kind)
            .Select(group => new View
            {
                // A fold is a group of its own: nobody knows of what kind its members are.
                { "name", group.Key is { } kind ? context.Translations.Of("institution_kinds_plural", kind) : null },
                { "institutions", group.Key is { } of ? context.Translations.Count("counts.institutions", counts[of]) : null },
                { "count", group.Key is { } counted ? context.Texts.Column(breakdown.Total).Of(sums[(int)counted]).ToString() : null },
                { "share", group.Key is { } part ? context.Texts.Share(sums[(int)part], breakdown.Total).ToString() : null },
                { "rows", Rows.Of([.. group], entry => Row(entry, most, breakdown, context.Texts, location)) },
            });
    }

    private static View Row(InstitutionCount entry, int most, Breakdown breakdown, TextPool texts, PageLocation location) =>
        new(
            _row,
            entry.Institution.Name,
            entry.Institution.HrefFrom(location),
            entry.Institution.CountyName,
            texts.Column(breakdown.Total).Of(entry.Count),
            texts.InvariantTenths.Of(Scale.TenthsOfHundred(entry.Count, most)),
            texts.Share(entry.Count, breakdown.Total)
        );
}
