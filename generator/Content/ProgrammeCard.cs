using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// A programme as a cache keeps it: all but its fact sheet's texts, which are read from their files when they are needed.
/// </summary>
internal static class ProgrammeCard
{
    /// <param name="names">Told in numbers.</param>
    public static void Write(Programme programme, SharedNames names, CardWriter card)
    {
        card.Write(programme.Source.Path);
        card.Write(programme.Source.Print);
        card.WriteList(programme.Files, file => card.Write(names.NumberOf(file)));
        card.Write(programme.Slug);
        card.Write(programme.Title);
        card.WriteOptional(programme.Summary, card.Write);
        card.Write(programme.Updated.DayNumber);
        card.Write(programme.Sample);
        card.Write(programme.HasSessions);
        card.WriteList(programme.Aliases, card.Write);
        card.WriteList(programme.Themes, card.Write);
        card.Write(programme.Goal);
        card.WriteList(programme.Results, period => PeriodCard.Write(period, names, card));
        card.WriteList(programme.Related, card.Write);
    }

    /// <param name="read">Reads the programme's file again, where its text is needed.</param>
    /// <param name="names">Knows the numbers.</param>
    public static Programme Read(CardReader card, Func<string, SourceFile?> read, SharedNames names)
    {
        var source = SourceFile.Released(card.ReadText(), card.ReadULong(), read);
        return new Programme
        {
            Source = source,
            Files = card.ReadList(() => names.At(card.ReadInt())),
            Slug = card.ReadText(),
            Title = card.ReadText(),
            Summary = card.ReadOptional(card.ReadText),
            Updated = DateOnly.FromDayNumber(card.ReadInt()),
            Sample = card.ReadBool(),
            HasSessions = card.ReadBool(),
            Aliases = card.ReadList(() => card.ReadPlaced(source)),
            Themes = card.ReadList(card.ReadText),
            Goal = card.ReadPlaced(source),
            Results = card.ReadList(() => PeriodCard.Read(card, source, names)),
            Related = card.ReadList(() => card.ReadPlaced(source)),
        };
    }
}
