using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>One table of participants by institution for each period with a breakdown. The newest is expanded.</summary>
internal static class BreakdownTables
{
    private static readonly string[] _row = ["name", "href", "county", "count", "bar", "share"];

    public static IEnumerable<View> Make(Programme programme, SiteContext context) =>
        programme.WithBreakdown().Select((each, at) => Table(each.Period, each.Breakdown, context, open: at == 0));

    /// <summary>Path of the section's heading, which names the unit if there is only one.</summary>
    public static string Heading(Programme programme) =>
        programme.WithBreakdown().Select(static each => each.Period.Unit).Distinct().ToArray() is [var unit]
            ? $"breakdown_headings.{EnumKeys.Of(unit)}"
            : "breakdown_headings.mixed";

    private static View Table(Period period, Breakdown breakdown, SiteContext context, bool open)
    {
        var translations = context.Translations;
        var entries = context.Directory.LargestFirst(breakdown);
        var name = period.Name.Value.Format(translations);
        return new View
        {
            { "period", name },
            { "id", period.Name.Value.Anchor() },
            { "open", open },
            { "caption", $"{translations.Of($"breakdown.by_institution.{breakdown.Figure.Key}", period.Unit)}, {name}" },
            { "counted", translations.LabelOf(breakdown.Figure, period.Unit) },
            { "definition", context.Definition(Figure.Participants) },
            {
                "explanation",
                breakdown.Of == BreakdownTotal.Completed ? null : translations.Of($"breakdown_notes.{breakdown.Figure.Key}", period.Unit)
            },
            { "total", context.Texts.Column(breakdown.Total).Of(breakdown.Total).ToString() },
            { "whole", Rates.PercentInColumn(1, 1) },
            { "total_text", translations.Counted(breakdown.Figure, period.Unit).Of(breakdown.Total).ToString() },
            { "institutions", translations.Count("counts.institutions", entries.Length) },
            { "kinds", Kinds(entries, breakdown, context) },
            { "by_county", $"{translations.Of($"breakdown.by_county.{breakdown.Figure.Key}", period.Unit)}, {name}" },
            { "where", CountyTotals.Make([breakdown], breakdown.Figure, period.Unit, context) },
        };
    }

    /// <summary>Groups institutions by kind, largest group first.</summary>
    private static IEnumerable<View> Kinds(ImmutableArray<InstitutionCount> entries, Breakdown breakdown, SiteContext context)
    {
        var kinds = Enum.GetValues<InstitutionKind>();
        var (byKind, sums) = (new List<InstitutionCount>?[kinds.Length], new long[kinds.Length]);
        foreach (var entry in entries)
        {
            var kind = (int)entry.Institution.Kind;
            (byKind[kind] ??= []).Add(entry);
            sums[kind] += entry.Count;
        }

        return kinds
            .Where(kind => sums[(int)kind] > 0)
            .OrderByDescending(kind => sums[(int)kind])
            .Select(kind => Kind(kind, byKind[(int)kind]!, entries[0].Count, sums[(int)kind], breakdown, context));
    }

    private static View Kind(
        InstitutionKind kind,
        List<InstitutionCount> entries,
        int most,
        long sum,
        Breakdown breakdown,
        SiteContext context
    ) =>
        new()
        {
            { "name", context.Translations.Of("institution_kinds_plural", kind) },
            { "institutions", context.Translations.Count("counts.institutions", entries.Count) },
            { "count", context.Texts.Column(breakdown.Total).Of(sum).ToString() },
            { "share", context.Texts.Share(sum, breakdown.Total).ToString() },
            { "rows", Rows.Of(entries, entry => Row(entry, most, breakdown, context.Texts)) },
        };

    private static View Row(InstitutionCount entry, int most, Breakdown breakdown, TextPool texts) =>
        new(
            _row,
            entry.Institution.Name,
            entry.Institution.Href,
            entry.Institution.CountyName,
            texts.Column(breakdown.Total).Of(entry.Count),
            texts.InvariantTenths.Of(Scale.TenthsOfHundred(entry.Count, most)),
            texts.Share(entry.Count, breakdown.Total)
        );
}
