using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Pictures;

namespace SiteGen.Pages.Views;

/// <summary>Participants by institution, a view for each period that says so; the newest stands open.</summary>
internal static class BreakdownTables
{
    public static IEnumerable<View> Make(Programme programme, Edition edition, Here here) =>
        programme.WithBreakdown().Select((each, at) => Table(each.Period, each.Breakdown, edition, here, open: at == 0));

    private static View Table(Period period, Breakdown breakdown, Edition edition, Here here, bool open)
    {
        var words = edition.Words;
        var entries = edition.InOrder(breakdown).ToArray();
        return new View
        {
            { "period", period.Name.Value.InWords(words) },
            { "id", period.Name.Value.Anchor() },
            { "open", open },
            { "caption", $"{words.Of("breakdown", breakdown.Of)}, {period.Name.Value.InWords(words)}" },
            { "definition", Figures.Definition(Figure.Participants, edition.Site) },
            { "registered", breakdown.Of == BreakdownTotal.Registered },
            { "unit", words.Of("unit_names", period.Unit) },
            { "total", Numbers.Whole(breakdown.Total) },
            { "whole", Numbers.Percent(100) },
            { "total_text", words.Count("units", period.Unit, breakdown.Total) },
            { "institutions", words.Count("counts.institutions", entries.Length) },
            { "kinds", Kinds(entries, breakdown, edition, here) },
            { "by_county", $"{words.Text("breakdown.by_county")}, {period.Name.Value.InWords(words)}" },
            { "where", ByCounty.Make(entries, words) },
        };
    }

    /// <summary>The institutions, kind by kind; the largest kind first.</summary>
    private static IEnumerable<View> Kinds((Institution Institution, int Count)[] entries, Breakdown breakdown, Edition edition, Here here)
    {
        var most = entries.Select(static entry => entry.Count).DefaultIfEmpty().Max();
        return entries
            .GroupBy(static entry => entry.Institution.Kind)
            .Select(static kind => (Kind: kind.Key, Entries: kind.ToArray(), Sum: kind.Sum(static entry => (long)entry.Count)))
            .OrderByDescending(static kind => kind.Sum)
            .ThenBy(static kind => kind.Kind)
            .Select(kind => new View
            {
                { "name", edition.Words.Of("institution_kinds_plural", kind.Kind) },
                { "institutions", edition.Words.Count("counts.institutions", kind.Entries.Length) },
                { "count", Numbers.Whole(kind.Sum) },
                { "share", Share(kind.Sum, breakdown) },
                { "rows", kind.Entries.Select(entry => Row(entry, most, breakdown, here)) },
            });
    }

    private static View Row((Institution Institution, int Count) entry, int most, Breakdown breakdown, Here here) => new()
    {
        { "name", entry.Institution.Name },
        { "href", here.To(Addresses.Institution(entry.Institution.Id.Value)) },
        { "county", entry.Institution.County },
        { "count", Numbers.Whole(entry.Count) },
        { "bar", Scale.OfHundred(entry.Count, most) },
        { "share", Share(entry.Count, breakdown) },
    };

    private static string Share(long count, Breakdown breakdown) => Numbers.Percent(Rates.Percent(count, breakdown.Total));
}
