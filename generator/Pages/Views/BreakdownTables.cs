using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Pictures;

namespace SiteGen.Pages.Views;

/// <summary>Participants by institution, a view for each period that says so; the newest stands open.</summary>
internal static class BreakdownTables
{
    private static readonly string[] _row = ["name", "href", "county", "count", "bar", "share"];

    public static IEnumerable<View> Make(Programme programme, Edition edition) =>
        programme.WithBreakdown().Select((each, at) => Table(each.Period, each.Breakdown, edition, open: at == 0));

    private static View Table(Period period, Breakdown breakdown, Edition edition, bool open)
    {
        var words = edition.Words;
        var entries = edition.Register.InOrder(breakdown);
        var name = period.Name.Value.InWords(words);
        return new View
        {
            { "period", name },
            { "id", period.Name.Value.Anchor() },
            { "open", open },
            { "caption", $"{words.Of("breakdown", breakdown.Of)}, {name}" },
            { "definition", edition.Definition(Figure.Participants) },
            { "registered", breakdown.Of == BreakdownTotal.Registered },
            { "unit", words.Of("unit_names", period.Unit) },
            { "total", Numbers.Whole(breakdown.Total) },
            { "whole", Numbers.Percent(100) },
            { "total_text", words.Count("units", period.Unit, breakdown.Total) },
            { "institutions", words.Count("counts.institutions", entries.Length) },
            { "kinds", Kinds(entries, breakdown, words) },
            { "by_county", $"{words.Text("breakdown.by_county")}, {name}" },
            { "where", ByCounty.Make([breakdown], edition) },
        };
    }

    /// <summary>The institutions, kind by kind; the largest kind first.</summary>
    private static IEnumerable<View> Kinds(ImmutableArray<Participants> entries, Breakdown breakdown, Wording words)
    {
        var kinds = Enum.GetValues<InstitutionKind>();
        var (rows, sums) = (new List<View>?[kinds.Length], new long[kinds.Length]);
        foreach (var entry in entries)
        {
            var kind = (int)entry.Institution.Kind;
            (rows[kind] ??= []).Add(Row(entry, entries[0].Count, breakdown));
            sums[kind] += entry.Count;
        }

        return kinds
            .Where(kind => sums[(int)kind] > 0)
            .OrderByDescending(kind => sums[(int)kind])
            .Select(kind => Kind(kind, rows[(int)kind]!, sums[(int)kind], breakdown, words));
    }

    private static View Kind(InstitutionKind kind, List<View> rows, long sum, Breakdown breakdown, Wording words) => new()
    {
        { "name", words.Of("institution_kinds_plural", kind) },
        { "institutions", words.Count("counts.institutions", rows.Count) },
        { "count", Numbers.Whole(sum) },
        { "share", Share(sum, breakdown) },
        { "rows", rows },
    };

    private static View Row(Participants entry, int most, Breakdown breakdown) => new(
        _row,
        entry.Institution.Name,
        entry.Who.Href,
        entry.Institution.County,
        Numbers.Whole(entry.Count),
        Scale.OfHundred(entry.Count, most),
        Share(entry.Count, breakdown));

    private static string Share(long count, Breakdown breakdown) => Numbers.PercentOfTenths(Rates.Tenths(count, breakdown.Total));
}
