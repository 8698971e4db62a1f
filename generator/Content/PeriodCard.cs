using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A period of a <see cref="ProgrammeCard"/>.</summary>
internal static class PeriodCard
{
    public static void Write(Period period, BinaryWriter writer)
    {
        writer.Write(period.Name.Value.Text);
        writer.WritePlace(period.Name.Span);
        writer.Write((byte)period.Status);
        WriteIf(period.RevisionNote is not null, () => writer.Write(period.RevisionNote!));
        writer.Write((byte)period.Unit);
        foreach (var count in (Sourced<Count>?[])[period.PlannedCourses, period.Courses, period.TrainingDays, period.Registered, period.Completed, period.DroppedOut, period.Withdrawn])
        {
            WriteIf(count is not null, () =>
            {
                WriteCount(count!.Value.Value);
                writer.WritePlace(count.Value.Span);
            });
        }

        WriteIf(period.Satisfaction is not null, () => writer.Write(period.Satisfaction!.Value));
        WriteIf(period.SatisfactionResponses is not null, () => WriteCount(period.SatisfactionResponses!.Value));
        WriteIf(period.Breakdown is not null, () =>
        {
            writer.Write((byte)period.Breakdown!.Of);
            writer.WritePlace(period.Breakdown.Span);
            writer.WriteList(period.Breakdown.Entries, entry =>
            {
                writer.Write(entry.Institution.Value);
                writer.WritePlace(entry.Institution.Span);
                writer.Write7BitEncodedInt(entry.Count);
            });
        });
        WriteIf(period.Note is not null, () =>
        {
            writer.Write(period.Note!.Value.Value);
            writer.WritePlace(period.Note.Value.Span);
        });

        void WriteIf(bool there, Action write)
        {
            writer.Write(there);
            if (there) write();
        }

        void WriteCount(Count count)
        {
            writer.Write7BitEncodedInt(count.Value);
            writer.Write((byte)count.Qualifier);
        }
    }

    /// <param name="name">The one text for each institution's id, of which there are few.</param>
    public static Period Read(BinaryReader reader, SourceFile source, Func<ReadOnlySpan<char>, string> name)
    {
        return new Period
        {
            Name = new Sourced<PeriodName>(PeriodName.Parse(reader.ReadString()) ?? throw new FormatException(), reader.ReadPlace(source)),
            Status = (PeriodStatus)reader.ReadByte(),
            RevisionNote = reader.ReadBoolean() ? reader.ReadString() : null,
            Unit = (PeriodUnit)reader.ReadByte(),
            PlannedCourses = PlacedCount(),
            Courses = PlacedCount(),
            TrainingDays = PlacedCount(),
            Registered = PlacedCount(),
            Completed = PlacedCount(),
            DroppedOut = PlacedCount(),
            Withdrawn = PlacedCount(),
            Satisfaction = reader.ReadBoolean() ? reader.ReadDecimal() : null,
            SatisfactionResponses = reader.ReadBoolean() ? ReadCount() : null,
            Breakdown = reader.ReadBoolean() ? ReadBreakdown() : null,
            Note = reader.ReadBoolean() ? new Sourced<string>(reader.ReadString(), reader.ReadPlace(source)) : null,
        };

        Count ReadCount() => new(reader.Read7BitEncodedInt(), (Qualifier)reader.ReadByte());

        Sourced<Count>? PlacedCount() => reader.ReadBoolean() ? new Sourced<Count>(ReadCount(), reader.ReadPlace(source)) : null;

        Breakdown ReadBreakdown()
        {
            var (of, span) = ((BreakdownTotal)reader.ReadByte(), reader.ReadPlace(source));
            return new Breakdown(of, reader.ReadList(() => new Participation(new Sourced<string>(reader.ReadText(name), reader.ReadPlace(source)), reader.Read7BitEncodedInt())), span);
        }
    }
}
