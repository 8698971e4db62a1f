using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A programme as a cache keeps it: all but its fact sheet's texts, which are read from their files when they are needed.</summary>
internal static class ProgrammeCard
{
    public static byte[] Write(Programme programme)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(programme.Source.Path);
        writer.Write(programme.Source.Print);
        writer.WriteList(programme.Files, writer.Write);
        writer.Write(programme.Slug);
        writer.Write(programme.Title);
        WriteText(programme.Summary);
        writer.Write(programme.Updated.DayNumber);
        writer.Write(programme.Sample);
        writer.Write(programme.HasSessions);
        writer.WriteList(programme.Aliases, WritePlaced);
        writer.WriteList(programme.Themes, writer.Write);
        WritePlaced(programme.Goal);
        writer.WriteList(programme.Results, period => PeriodCard.Write(period, writer));
        writer.WriteList(programme.Related, WritePlaced);
        writer.Flush();
        return bytes.ToArray();

        void WriteText(string? text)
        {
            writer.Write(text is not null);
            if (text is not null) writer.Write(text);
        }

        void WritePlaced(Sourced<string> text)
        {
            writer.Write(text.Value);
            writer.WritePlace(text.Span);
        }
    }

    /// <param name="read">Reads the programme's file again, where its text is needed.</param>
    /// <param name="name">An institution's id: the same text for the same id, of which there are few.</param>
    public static Programme Read(byte[] card, Func<string, SourceFile?> read, Func<ReadOnlySpan<char>, string> name)
    {
        using var reader = new BinaryReader(new MemoryStream(card));
        var source = SourceFile.Released(reader.ReadString(), reader.ReadUInt64(), read);
        return new Programme
        {
            Source = source,
            Files = reader.ReadList(reader.ReadString),
            Slug = reader.ReadString(),
            Title = reader.ReadString(),
            Summary = reader.ReadBoolean() ? reader.ReadString() : null,
            Updated = DateOnly.FromDayNumber(reader.ReadInt32()),
            Sample = reader.ReadBoolean(),
            HasSessions = reader.ReadBoolean(),
            Aliases = reader.ReadList(Placed),
            Themes = reader.ReadList(reader.ReadString),
            Goal = Placed(),
            Results = reader.ReadList(() => PeriodCard.Read(reader, source, name)),
            Related = reader.ReadList(Placed),
        };

        Sourced<string> Placed() => new(reader.ReadString(), reader.ReadPlace(source));
    }

    public static void WritePlace(this BinaryWriter writer, SourceSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    public static SourceSpan ReadPlace(this BinaryReader reader, SourceFile source) => new(source, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
}
