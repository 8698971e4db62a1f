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
            { "kinds", Kinds(entries, breakdown, edition) },
            { "by_county", $"{words.Text("breakdown.by_county")}, {name}" },
            { "where", ByCounty.Make([breakdown], edition) },
        };
    }

    /// <summary>The institutions, kind by kind; the largest kind first.</summary>
    private static IEnumerable<View> Kinds(ImmutableArray<Participants> entries, Breakdown breakdown, Edition edition)
    {
        var kinds = Enum.GetValues<InstitutionKind>();
        var (those, sums) = (new List<Participants>?[kinds.Length], new long[kinds.Length]);
        foreach (var entry in entries)
        {
            var kind = (int)entry.Who.Kind;
            (those[kind] ??= []).Add(entry);
            sums[kind] += entry.Count;
        }

        return kinds
            .Where(kind => sums[(int)kind] > 0)
            .OrderByDescending(kind => sums[(int)kind])
            .Select(kind => Kind(kind, those[(int)kind]!, entries[0].Count, sums[(int)kind], breakdown, edition));
    }

    private static View Kind(InstitutionKind kind, List<Participants> entries, int most, long sum, Breakdown breakdown, Edition edition) =>
        new()
        {
            { "name", edition.Words.Of("institution_kinds_plural", kind) },
            { "institutions", edition.Words.Count("counts.institutions", entries.Count) },
            { "count", Numbers.Whole(sum) },
            { "share", Numbers.PercentOfTenths(Rates.Tenths(sum, breakdown.Total)) },
            { "rows", Rows.Of(entries, entry => Row(entry, most, breakdown, edition.Texts)) },
        };

    private static View Row(Participants entry, int most, Breakdown breakdown, CommonTexts texts) =>
        new(
            _row,
            entry.Who.Name,
            entry.Who.Href,
            entry.Who.CountyName,
            texts.Whole.Of(entry.Count),
            texts.Plain.Of(Scale.TenthsOfHundred(entry.Count, most)),
            texts.Percent.Of(Rates.Tenths(entry.Count, breakdown.Total))
        );
}
