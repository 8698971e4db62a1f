using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entry of <c>results</c>.</summary>
internal static class PeriodKeys
{
    public static MapShape<Period> Shape { get; } = Define();

    public static ListShape<Period> List { get; } = new(Shape);

    private static MapShape<Period> Define()
    {
        var keys = new KeyTable<Period> { FromText = TextDrafts.Period };
        var name = keys.Required("period", DateShapes.Period, static period => period.Name.Value);
        var status = keys.Optional(
            "status",
            new ChoiceShape<PeriodStatus>([
                ("final", PeriodStatus.Final),
                ("provisional", PeriodStatus.Provisional),
                ("revised", PeriodStatus.Revised),
            ]),
            static period => period.Status
        );
        var revisionNote = keys.Optional("revision_note", TextShapes.Text, static period => period.RevisionNote);
        var unit = keys.Optional(
            "unit",
            new ChoiceShape<PeriodUnit>([
                ("persons", PeriodUnit.Persons),
                ("participations", PeriodUnit.Participations),
                ("teams", PeriodUnit.Teams),
            ]),
            static period => period.Unit
        );

        (Figure Figure, Key<Period, Count> Key)[] counts =
        [
            .. Figure.Counts.Select(figure => (figure, keys.Optional(figure.Key, NumberShapes.Count, period => period[figure]?.Value))),
        ];
        var otherFigures = keys.Optional("figures", OtherFigureKeys.List, static period => period.OtherFigures);
        var satisfaction = keys.Optional("satisfaction", NumberShapes.Percent, static period => period.Satisfaction?.Value);
        var satisfactionResponses = keys.Optional(
            "satisfaction_responses",
            NumberShapes.Count,
            static period => period.SatisfactionResponses?.Value
        );
        var participantsOf = keys.Optional(
            "participants_of",
            new ChoiceShape<BreakdownTotal>([
                ("completed", BreakdownTotal.Completed),
                ("registered", BreakdownTotal.Registered),
                ("attended", BreakdownTotal.Attended),
            ]),
            static period => period.Breakdown?.Of
        );
        var participants = keys.Optional("participants", ParticipantsShape.Shape, static period => period.Breakdown?.Entries);
        var note = keys.Optional("note", TextShapes.Markdown, static period => period.Note);

        return keys.Shape($"a period of `results`", Make, Condition.Needs(status, "revised", revisionNote));

        Period Make(Fields<Period> fields, DiagnosticBag diagnostics)
        {
            if (fields.Find(status) is { Value: PeriodStatus.Revised } revised && !fields.IsPresent(revisionNote))
            {
                diagnostics.Add(ShapeProblems.MissingRevisionNote(revised.Span));
            }

            return new Period
            {
                Name = fields.Get(name),
                Status = fields.Find(status)?.Value ?? PeriodStatus.Final,
                RevisionNote = fields.Find(revisionNote)?.Value,
                Unit = fields.Find(unit)?.Value ?? PeriodUnit.Persons,
                Counts = [.. counts.Where(each => fields.Has(each.Key)).Select(each => (each.Figure, fields.Get(each.Key)))],
                OtherFigures = fields.List(otherFigures),
                Satisfaction = fields.Find(satisfaction),
                SatisfactionResponses = fields.Find(satisfactionResponses),
                Breakdown = fields.Find(participants) is { } entries
                    ? new Breakdown(fields.Find(participantsOf)?.Value ?? BreakdownTotal.Completed, entries.Value, entries.Span)
                    : null,
                Note = fields.Find(note)?.Value,
            };
        }
    }
}
