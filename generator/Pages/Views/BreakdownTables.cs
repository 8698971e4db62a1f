using SiteGen.Estonian;
using SiteGen.Model;

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
            { "open", open },
            { "caption", $"{words.Of("breakdown", breakdown.Of)}, {period.Name.Value.InWords(words)}" },
            { "definition", Figures.Definition(Figure.Participants, edition.Site) },
            { "registered", breakdown.Of == BreakdownTotal.Registered },
            { "unit", words.Of("unit_names", period.Unit) },
            { "total", Numbers.Whole(breakdown.Total) },
            { "whole", Numbers.Percent(100) },
            { "total_text", words.Count($"units.{Key.Of(period.Unit)}", breakdown.Total) },
            { "institutions", words.Count("counts.institutions", entries.Length) },
            { "rows", entries.Select(entry => Row(entry, breakdown, edition, here)) },
            { "by_kind", Groups(entries, institution => words.Of("institution_kinds", institution.Kind), breakdown) },
            { "by_county", Groups(entries, institution => institution.County ?? words.Text("breakdown.no_county"), breakdown) },
        };
    }

    private static View Row((Institution Institution, int Count) entry, Breakdown breakdown, Edition edition, Here here) => new()
    {
        { "name", entry.Institution.Name },
        { "href", here.To(Addresses.Institution(entry.Institution.Id.Value)) },
        { "kind", edition.Words.Of("institution_kinds", entry.Institution.Kind) },
        { "county", entry.Institution.County },
        { "count", Numbers.Whole(entry.Count) },
        { "share", Share(entry.Count, breakdown) },
    };

    private static IEnumerable<View> Groups((Institution Institution, int Count)[] entries, Func<Institution, string> nameOf, Breakdown breakdown) =>
        entries
            .GroupBy(entry => nameOf(entry.Institution), StringComparer.Ordinal)
            .Select(static group => (Name: group.Key, Institutions: group.Count(), Sum: group.Sum(static entry => (long)entry.Count)))
            .OrderByDescending(static group => group.Sum)
            .ThenBy(static group => group.Name, Alphabet.Order)
            .Select(group => new View
            {
                { "name", group.Name },
                { "institutions", Numbers.Whole(group.Institutions) },
                { "count", Numbers.Whole(group.Sum) },
                { "share", Share(group.Sum, breakdown) },
            });

    private static string Share(long count, Breakdown breakdown) => Numbers.Percent(Rates.Percent(count, breakdown.Total));
}
