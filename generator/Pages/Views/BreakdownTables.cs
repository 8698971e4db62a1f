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
            { "definition", Figures.Definition(Figure.Participants, edition.Site) },
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
        var most = entries.IsEmpty ? 0 : entries[0].Count;
        return Enum.GetValues<InstitutionKind>()
            .Select(kind => (Kind: kind, Entries: entries.Where(entry => entry.Institution.Kind == kind).ToArray()))
            .Where(static kind => kind.Entries.Length > 0)
            .Select(static kind => (kind.Kind, kind.Entries, Sum: kind.Entries.Sum(static entry => (long)entry.Count)))
            .OrderByDescending(static kind => kind.Sum)
            .Select(kind => new View
            {
                { "name", words.Of("institution_kinds_plural", kind.Kind) },
                { "institutions", words.Count("counts.institutions", kind.Entries.Length) },
                { "count", Numbers.Whole(kind.Sum) },
                { "share", Share(kind.Sum, breakdown) },
                { "rows", kind.Entries.Select(entry => Row(entry, most, breakdown)) },
            });
    }

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
