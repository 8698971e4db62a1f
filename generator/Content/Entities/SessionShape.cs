using System.Collections.Immutable;
using SiteGen.Content.Schema;
using SiteGen.Content.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content.Entities;

/// <summary>The keys of an entry of <c>schedule.sessions</c>.</summary>
internal static class SessionShape
{
    private static readonly Key<string> _title = Key.Optional("title", Texts.Text);
    private static readonly Key<string> _module = Key.Optional("module", Texts.Text);
    private static readonly Key<string> _group = Key.Optional("group", Texts.Text);
    private static readonly Key<Moment> _start = Key.Optional("start", Times.Moment);
    private static readonly Key<Moment> _end = Key.Optional("end", Times.Moment);
    private static readonly Key<ImmutableArray<DateOnly>> _dates = Key.Optional("dates", new ListShape<DateOnly>(Times.Date));
    private static readonly Key<string> _place = Key.Optional("place", Texts.Text);
    private static readonly Key<string> _county = Key.Optional("county", Texts.County);

    private static readonly Key<SessionMode> _mode = Key.Optional(
        "mode",
        new ChoiceShape<SessionMode>([("onsite", SessionMode.Onsite), ("online", SessionMode.Online), ("hybrid", SessionMode.Hybrid)])
    );

    private static readonly Key<int> _seats = Key.Optional("seats", Figures.WholeNumber);
    private static readonly Key<Uri> _registration = Key.Optional("registration", Addresses.Url);
    private static readonly Key<bool> _cancelled = Key.Optional("cancelled", Figures.Boolean);

    public static Shape<ImmutableArray<Session>> List { get; } =
        new ListShape<Session>(
            new MapShape<Session>(
                $"a session",
                [_title, _module, _group, _start, _end, _dates, _place, _county, _mode, _seats, _registration, _cancelled],
                Make,
                Condition.NotWith(_dates, _start, _end),
                Condition.Needs(_end, _start)
            )
        );

    private static Session Make(Fields fields, DiagnosticBag diagnostics)
    {
        var (start, end, dates) = (fields.Find(_start), fields.Find(_end), fields.Find(_dates));
        if (dates is { } days && (start ?? end) is { } other)
        {
            diagnostics.Add(ShapeProblems.ConflictingTimes(days.Span, other.Span));
        }
        else if (end is { } alone && start is null && !fields.Wrote(_start))
        {
            diagnostics.Add(ShapeProblems.EndWithoutStart(alone.Span));
        }

        return new Session
        {
            Title = fields.Find(_title)?.Value,
            Module = fields.Find(_module),
            Group = fields.Find(_group)?.Value,
            Start = start,
            End = end,
            Dates = [.. fields.List(_dates).Distinct().Order()],
            Place = fields.Find(_place)?.Value,
            County = fields.Find(_county)?.Value,
            Mode = fields.Find(_mode)?.Value,
            Seats = fields.Find(_seats)?.Value,
            Registration = fields.Find(_registration)?.Value,
            Cancelled = fields.Find(_cancelled)?.Value ?? false,
        };
    }
}
