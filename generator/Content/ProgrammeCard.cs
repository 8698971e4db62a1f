using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A programme as a cache keeps it: all but its fact sheet's texts, which are read from their files when they are needed.</summary>
internal static class ProgrammeCard
{
    public static void Write(Programme programme, CardWriter card)
    {
        card.Write(programme.Source.Path);
        card.Write(programme.Source.Print);
        card.WriteList(programme.Files, card.Write);
        card.Write(programme.Slug);
        card.Write(programme.Title);
        card.WriteOptional(programme.Summary, card.Write);
        card.Write(programme.Updated.DayNumber);
        card.Write(programme.Sample);
        card.Write(programme.HasSessions);
        card.WriteList(programme.Aliases, card.Write);
        card.WriteList(programme.Themes, card.Write);
        card.Write(programme.Goal);
        card.WriteList(programme.Results, period => PeriodCard.Write(period, card));
        card.WriteList(programme.Related, card.Write);
    }

    /// <param name="read">Reads the programme's file again, where its text is needed.</param>
    /// <param name="name">The one text for each institution's id, of which there are few.</param>
    public static Programme Read(CardReader card, Func<string, SourceFile?> read, Func<ReadOnlySpan<char>, string> name)
    {
        var source = SourceFile.Released(card.ReadText(), card.ReadULong(), read);
        return new Programme
        {
            Source = source,
            Files = card.ReadList(card.ReadText),
            Slug = card.ReadText(),
            Title = card.ReadText(),
            Summary = card.ReadOptional(card.ReadText),
            Updated = DateOnly.FromDayNumber(card.ReadInt()),
            Sample = card.ReadBool(),
            HasSessions = card.ReadBool(),
            Aliases = card.ReadList(() => card.ReadPlaced(source)),
            Themes = card.ReadList(card.ReadText),
            Goal = card.ReadPlaced(source),
            Results = card.ReadList(() => PeriodCard.Read(card, source, name)),
            Related = card.ReadList(() => card.ReadPlaced(source)),
        };
    }
}
