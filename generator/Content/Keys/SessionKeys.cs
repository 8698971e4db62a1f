using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>schedule.sessions</c>.</summary>
internal static class SessionKeys
{
    public static MapShape<Session> Shape { get; } = Define();

    public static ListShape<Session> List { get; } = new(Shape);

    private static MapShape<Session> Define()
    {
        var keys = new KeyTable<Session> { FromText = TextDrafts.Session, FindMisplaced = SessionTimes.FindMisplaced };
        var title = keys.Optional("title", TextShapes.Text, static session => session.Title);
        var module = keys.Optional("module", TextShapes.Text, static session => session.Module?.Value);
        var group = keys.Optional("group", TextShapes.Text, static session => session.Group);
        var start = keys.Optional("start", DateShapes.Moment, static session => session.Start?.Value);
        var end = keys.Optional("end", DateShapes.Moment, static session => session.End?.Value);
        var dates = keys.Optional("dates", new ListShape<Sourced<SessionDay>>(SessionDayShape.Shape), static session => session.Dates);
        var when = keys.Optional("when", TextShapes.Text, static session => session.When?.Value);
        var place = keys.Optional("place", TextShapes.Text, static session => session.Place);
        var county = keys.Optional("county", TextShapes.County, static session => session.County);
        var mode = keys.Optional(
            "mode",
            new ChoiceShape<SessionMode>([("onsite", SessionMode.Onsite), ("online", SessionMode.Online), ("hybrid", SessionMode.Hybrid)]),
            static session => session.Mode
        );
        var seats = keys.Optional("seats", NumberShapes.WholeNumber, static session => session.Seats);
        var registration = keys.Optional("registration", AddressShapes.Url, static session => session.Registration);
        var cancelled = keys.Optional("cancelled", NumberShapes.Boolean, static session => session.Cancelled ? true : null);

        return keys.Shape($"a session", Make, Condition.NotWith(dates, start, end), Condition.Needs(end, start));

        Session Make(Fields<Session> fields, DiagnosticBag diagnostics)
        {
            var (from, to) = (fields.Find(start), fields.Find(end));
            if (fields.Find(dates) is { } days && (from ?? to) is { } other)
            {
                diagnostics.Add(ShapeProblems.ConflictingTimes(days.Span, other.Span));
            }
            else if (to is { } alone && from is null && !fields.IsPresent(start))
            {
                diagnostics.Add(ShapeProblems.EndWithoutStart(alone.Span));
            }

            return new Session
            {
                Span = fields.Find(title)?.Span ?? fields.Find(module)?.Span ?? fields.Span,
                Title = fields.Find(title)?.Value,
                Module = fields.Find(module),
                Group = fields.Find(group)?.Value,
                Start = from,
                End = to,
                Dates = [.. fields.List(dates).Distinct().OrderBy(static day => day.Value)],
                When = fields.Find(when),
                LastYear = fields.Find(when) is { } words ? WrittenYears.Last(words.Value) : null,
                Place = fields.Find(place)?.Value,
                County = fields.Find(county)?.Value,
                Mode = fields.Find(mode)?.Value,
                Seats = fields.Find(seats)?.Value,
                Registration = fields.Find(registration)?.Value,
                Cancelled = fields.Find(cancelled)?.Value ?? false,
            };
        }
    }
}
