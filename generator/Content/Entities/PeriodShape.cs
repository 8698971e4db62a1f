using System.Collections.Immutable;
using SiteGen.Content.Schema;
using SiteGen.Content.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content.Entities;

/// <summary>The keys of an entry of <c>results</c>.</summary>
internal static class PeriodShape
{
    private static readonly Key<PeriodName> _period = Key.Required("period", Times.Period);

    private static readonly Key<PeriodStatus> _status = Key.Optional(
        "status",
        new ChoiceShape<PeriodStatus>([
            ("final", PeriodStatus.Final),
            ("provisional", PeriodStatus.Provisional),
            ("revised", PeriodStatus.Revised),
        ])
    );

    private static readonly Key<string> _revisionNote = Key.Optional("revision_note", Texts.Text);

    private static readonly Key<PeriodUnit> _unit = Key.Optional(
        "unit",
        new ChoiceShape<PeriodUnit>([
            ("persons", PeriodUnit.Persons),
            ("participations", PeriodUnit.Participations),
            ("teams", PeriodUnit.Teams),
        ])
    );

    private static readonly ImmutableArray<(Figure Figure, Key<Count> Key)> _counts =
    [
        .. Figure.Counts.Select(static figure => (figure, Key.Optional(figure.Key, Figures.Count))),
    ];

    private static readonly Key<decimal> _satisfaction = Key.Optional("satisfaction", Figures.Percent);
    private static readonly Key<Count> _satisfactionResponses = Key.Optional("satisfaction_responses", Figures.Count);
    private static readonly Key<ImmutableArray<Participation>> _participants = Key.Optional("participants", ParticipantsShape.Shape);

    private static readonly Key<BreakdownTotal> _participantsOf = Key.Optional(
        "participants_of",
        new ChoiceShape<BreakdownTotal>([("completed", BreakdownTotal.Completed), ("registered", BreakdownTotal.Registered)])
    );

    private static readonly Key<Sourced<string>> _note = Key.Optional("note", Texts.Markdown);

    public static Shape<ImmutableArray<Period>> List { get; } =
        new ListShape<Period>(
            new MapShape<Period>(
                $"a period of `results`",
                [
                    _period,
                    _status,
                    _revisionNote,
                    _unit,
                    .. _counts.Select(static each => each.Key),
                    _satisfaction,
                    _satisfactionResponses,
                    _participants,
                    _participantsOf,
                    _note,
                ],
                Make,
                Condition.Needs(_status, "revised", _revisionNote)
            )
        );

    private static Period Make(Fields fields, DiagnosticBag diagnostics)
    {
        var status = fields.Find(_status);
        if (status is { Value: PeriodStatus.Revised } revised && !fields.Wrote(_revisionNote))
        {
            diagnostics.Add(ShapeProblems.MissingRevisionNote(revised.Span));
        }

        return new Period
        {
            Name = fields.Get(_period),
            Status = status?.Value ?? PeriodStatus.Final,
            RevisionNote = fields.Find(_revisionNote)?.Value,
            Unit = fields.Find(_unit)?.Value ?? PeriodUnit.Persons,
            Counts = [.. _counts.Where(each => fields.Has(each.Key)).Select(each => (each.Figure, fields.Get(each.Key)))],
            Satisfaction = fields.Find(_satisfaction)?.Value,
            SatisfactionResponses = fields.Find(_satisfactionResponses)?.Value,
            Breakdown = fields.Find(_participants) is { } entries
                ? new Breakdown(fields.Find(_participantsOf)?.Value ?? BreakdownTotal.Completed, entries.Value, entries.Span)
                : null,
            Note = fields.Find(_note)?.Value,
        };
    }
}
