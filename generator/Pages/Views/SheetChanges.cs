using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.Views;

/// <summary>What of a programme's figures changed: a table for each period, and links to it from the figures.</summary>
internal sealed class SheetChanges
{
    /// <summary>So that a fact sheet does not grow with its history; the data file has all.</summary>
    private const int MaxRows = 60;

    private readonly ImmutableArray<ProgrammeChange> _all;
    private readonly ImmutableArray<ProgrammeChange> _shown;

    public SheetChanges(Programme programme, SiteContext context)
    {
        _all = context.Changes is { } log && !programme.Sample ? [.. log.Of(programme)] : [];
        _shown = [.. _all.Take(MaxRows)];
    }

    /// <summary>The newest change of a figure after it was published; null if there is none.</summary>
    public View? Of(Period period, Figure figure, Translations translations)
    {
        var name = period.Name.Value;
        var newest = _shown.FirstOrDefault(each => each.Change.IsChange && each.Change.Period == name && each.Change.Figure == figure);
        return newest.Programme is null
            ? null
            : ContactViews.Link(
                "#" + ChangeFormat.Anchor(name, figure),
                translations.Text("changes.changed", ("day", Dates.Numeric(newest.Change.Day)))
            );
    }

    /// <summary>Null if there is no change to show.</summary>
    public View? Make(PageLocation location, Translations translations) =>
        _shown.IsEmpty
            ? null
            : new View
            {
                {
                    "periods",
                    from change in _shown
                    group change by change.Change.Period into period
                    orderby period.Key descending
                    select Period(period.Key, [.. period], translations)
                },
                { "data", location.To(ReleaseFile.Changes.Path) },
                { "policy", location.To(Addresses.Changes) },
                { "older", _all.Length > _shown.Length ? translations.Text("changes.older", ("n", Numbers.Whole(MaxRows))) : null },
            };

    /// <summary>By figure, and the newest first; the first row of a figure has its anchor.</summary>
    private static View Period(PeriodName period, ProgrammeChange[] changes, Translations translations) =>
        new()
        {
            { "period", period.Format(translations) },
            {
                "rows",
                from figure in RecordedChange.Figures
                from row in changes.Where(each => each.Change.Figure == figure).Select((each, at) => (each, at))
                let anchor = row.at == 0 ? ChangeFormat.Anchor(period, figure) : null
                select Row(row.each, anchor, translations)
            },
        };

    private static View Row(ProgrammeChange change, string? anchor, Translations translations)
    {
        var view = ChangeViews.Row(change, translations);
        view.Add("id", anchor);
        return view;
    }
}
