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
            { "caption", $"{translations.Of("breakdown", breakdown.Of)}, {name}" },
            { "definition", context.Definition(Figure.Participants) },
            { "registered", breakdown.Of == BreakdownTotal.Registered },
            { "unit", translations.Of("unit_names", period.Unit) },
            { "total", Numbers.Whole(breakdown.Total) },
            { "whole", Numbers.Percent(100) },
            { "total_text", translations.Count("units", period.Unit, breakdown.Total) },
            { "institutions", translations.Count("counts.institutions", entries.Length) },
            { "kinds", Kinds(entries, breakdown, context) },
            { "by_county", $"{translations.Text("breakdown.by_county")}, {name}" },
            { "where", CountyTotals.Make([breakdown], context) },
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
            { "count", Numbers.Whole(sum) },
            { "share", Numbers.PercentOfTenths(Rates.Tenths(sum, breakdown.Total)) },
            { "rows", Rows.Of(entries, entry => Row(entry, most, breakdown, context.Texts)) },
        };

    private static View Row(InstitutionCount entry, int most, Breakdown breakdown, TextPool texts) =>
        new(
            _row,
            entry.Institution.Name,
            entry.Institution.Href,
            entry.Institution.CountyName,
            texts.Whole.Of(entry.Count),
            texts.InvariantTenths.Of(Scale.TenthsOfHundred(entry.Count, most)),
            texts.Percent.Of(Rates.Tenths(entry.Count, breakdown.Total))
        );
}
