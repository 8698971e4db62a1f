using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A period of a <see cref="ProgrammeCard"/>.</summary>
internal static class PeriodCard
{
    public static void Write(Period period, SharedNames names, CardWriter card)
    {
        card.Write(period.Name.Value.Text);
        card.Write(period.Name.Span);
        card.Write((byte)period.Status);
        card.WriteOptional(period.RevisionNote, card.Write);
        card.Write((byte)period.Unit);
        foreach (
            var count in (ReadOnlySpan<Sourced<Count>?>)
                [
                    period.PlannedCourses,
                    period.Courses,
                    period.TrainingDays,
                    period.Registered,
                    period.Completed,
                    period.DroppedOut,
                    period.Withdrawn,
                ]
        )
        {
            card.WriteOptional(
                count,
                placed =>
                {
                    WriteCount(placed.Value);
                    card.Write(placed.Span);
                }
            );
        }

        card.WriteOptional(period.Satisfaction, card.Write);
        card.WriteOptional(period.SatisfactionResponses, WriteCount);
        card.WriteOptional(
            period.Breakdown,
            breakdown =>
            {
                card.Write((byte)breakdown.Of);
                card.Write(breakdown.Span);
                card.WriteList(
                    breakdown.Entries,
                    entry =>
                    {
                        card.Write(names.NumberOf(entry.Institution.Value));
                        card.Write(entry.Institution.Span);
                        card.Write(entry.Count);
                    }
                );
            }
        );
        card.WriteOptional(period.Note, card.Write);

        void WriteCount(Count count)
        {
            card.Write(count.Value);
            card.Write((byte)count.Qualifier);
        }
    }

    public static Period Read(CardReader card, SourceFile source, SharedNames names)
    {
        return new Period
        {
            Name = new Sourced<PeriodName>(PeriodName.Parse(card.ReadText()) ?? throw new FormatException(), card.ReadPlace(source)),
            Status = (PeriodStatus)card.ReadByte(),
            RevisionNote = card.ReadOptional(card.ReadText),
            Unit = (PeriodUnit)card.ReadByte(),
            PlannedCourses = PlacedCount(),
            Courses = PlacedCount(),
            TrainingDays = PlacedCount(),
            Registered = PlacedCount(),
            Completed = PlacedCount(),
            DroppedOut = PlacedCount(),
            Withdrawn = PlacedCount(),
            Satisfaction = card.ReadOptionalValue(card.ReadDecimal),
            SatisfactionResponses = card.ReadOptionalValue(ReadCount),
            Breakdown = card.ReadOptional(ReadBreakdown),
            Note = card.ReadOptionalValue(() => card.ReadPlaced(source)),
        };

        Count ReadCount() => new(card.ReadInt(), (Qualifier)card.ReadByte());

        Sourced<Count>? PlacedCount() => card.ReadBool() ? new Sourced<Count>(ReadCount(), card.ReadPlace(source)) : null;

        Breakdown ReadBreakdown()
        {
            var (of, span) = ((BreakdownTotal)card.ReadByte(), card.ReadPlace(source));
            return new Breakdown(
                of,
                card.ReadList(() =>
                    new Participation(new Sourced<string>(names.At(card.ReadInt()), card.ReadPlace(source)), card.ReadInt())
                ),
                span
            );
        }
    }
}
