using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;

namespace SiteGen.Pages.Views;

/// <summary>What of a programme's figures changed: a table for each period, and links to it from the figures.</summary>
internal sealed class SheetChanges
{
    private readonly ImmutableArray<ProgrammeChange> _all;
    private readonly ImmutableArray<ProgrammeChange> _shown;

    public SheetChanges(Programme programme, SiteContext context)
    {
        _all = context.Changes is { } log && !programme.Sample ? [.. log.Of(programme)] : [];
        _shown = [.. _all.Take(ChangeLog.MaxOnSheet)];
    }

    /// <summary>A link to the changes of a figure; null if none is shown since it was published.</summary>
    public View? Of(Period period, Figure figure, Translations translations) => Link(period, figure, "changes.changed", translations);

    /// <summary>Likewise for figures that have no place of their own for a link, so that it names them.</summary>
    public IEnumerable<View> Of(Period period, IEnumerable<Figure> figures, Translations translations) =>
        figures.Select(figure => Link(period, figure, "changes.changed_figure", translations)).OfType<View>();

    /// <summary>The address of a figure's changes on the page; null if none is shown since it was published.</summary>
    public string? HrefOf(Period period, Figure figure) => Newest(period, figure) is { } newest ? Href(newest) : null;

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
                {
                    "older",
                    _all.Length > _shown.Length ? translations.Text("changes.older", ("n", Numbers.Whole(ChangeLog.MaxOnSheet))) : null
                },
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

    private View? Link(Period period, Figure figure, string text, Translations translations) =>
        Newest(period, figure) is { } newest
            ? ContactViews.Link(
                Href(newest),
                translations.Text(text, ("figure", translations.LabelOf(figure, period.Unit)), ("day", Dates.Numeric(newest.Day)))
            )
            : null;

    /// <summary>A satisfaction and its number of answers are shown as one.</summary>
    private RecordedChange? Newest(Period period, Figure figure) =>
        _shown
            .Select(static each => each.Change)
            .FirstOrDefault(change =>
                change.IsChange
                && change.Period == period.Name.Value
                && (change.Figure == figure || (figure == Figure.Satisfaction && change.Figure == Figure.SatisfactionResponses))
            );

    private static string Href(RecordedChange change) => "#" + ChangeFormat.Anchor(change.Period, change.Figure);

    private static View Row(ProgrammeChange change, string? anchor, Translations translations)
    {
        var view = ChangeViews.Row(change, translations);
        view.Add("id", anchor);
        return view;
    }
}
