using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>What participants said, of a <see cref="SheetCard"/>: each is from a file of its own.</summary>
internal static class FeedbackCard
{
    public static void Write(Feedback feedback, CardWriter card)
    {
        card.Write(feedback.Body.Span.File.Path);
        card.Write(feedback.Body.Span.File.Print);
        card.Write(feedback.Body);
        card.WriteOptional(
            feedback.Period,
            period =>
            {
                card.Write(period.Value.Text);
                card.Write(period.Span);
            }
        );
        card.WriteOptional(feedback.From, card.Write);
        card.Write((byte)feedback.Kind);
        card.Write(feedback.Sample);
    }

    public static Feedback Read(CardReader card, Func<string, SourceFile?> read)
    {
        var source = SourceFile.Released(card.ReadText(), card.ReadULong(), read);
        return new Feedback(
            card.ReadPlaced(source),
            card.ReadOptionalValue(() =>
                new Sourced<PeriodName>(PeriodName.Parse(card.ReadText()) ?? throw new FormatException(), card.ReadPlace(source))
            ),
            card.ReadOptional(card.ReadText),
            (FeedbackKind)card.ReadByte(),
            card.ReadBool()
        );
    }
}
