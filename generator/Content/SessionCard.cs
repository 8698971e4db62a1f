using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A session of a <see cref="SheetCard"/>.</summary>
internal static class SessionCard
{
    public static void Write(Session session, CardWriter card)
    {
        card.WriteOptional(session.Title, card.Write);
        card.WriteOptional(session.Module, card.Write);
        card.WriteOptional(session.Group, card.Write);
        card.WriteOptional(session.Start, WriteMoment);
        card.WriteOptional(session.End, WriteMoment);
        card.WriteList(session.Dates, day => card.Write(day.DayNumber));
        card.WriteOptional(session.Place, card.Write);
        card.WriteOptional(session.County, card.Write);
        card.WriteOptional(session.Mode, mode => card.Write((byte)mode));
        card.WriteOptional(session.Seats, card.Write);
        card.WriteOptional(session.Registration, card.Write);
        card.Write(session.Cancelled);

        void WriteMoment(Sourced<Moment> moment)
        {
            card.Write(moment.Value.Day.DayNumber);
            card.WriteOptional(moment.Value.Time, time => card.Write((ulong)time.Ticks));
            card.Write(moment.Value.MonthOnly);
            card.Write(moment.Span);
        }
    }

    public static Session Read(CardReader card, SourceFile source)
    {
        return new Session
        {
            Title = card.ReadOptional(card.ReadText),
            Module = card.ReadOptionalValue(() => card.ReadPlaced(source)),
            Group = card.ReadOptional(card.ReadText),
            Start = card.ReadOptionalValue(ReadMoment),
            End = card.ReadOptionalValue(ReadMoment),
            Dates = card.ReadList(() => DateOnly.FromDayNumber(card.ReadInt())),
            Place = card.ReadOptional(card.ReadText),
            County = card.ReadOptional(card.ReadText),
            Mode = card.ReadOptionalValue(() => (SessionMode)card.ReadByte()),
            Seats = card.ReadOptionalValue(card.ReadInt),
            Registration = card.ReadOptional(card.ReadAddress),
            Cancelled = card.ReadBool(),
        };

        Sourced<Moment> ReadMoment() =>
            new(
                new Moment(
                    DateOnly.FromDayNumber(card.ReadInt()),
                    card.ReadOptionalValue(() => new TimeOnly((long)card.ReadULong())),
                    card.ReadBool()
                ),
                card.ReadPlace(source)
            );
    }
}
