using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Keeps between builds what they have read. A programme with a problem is not kept: it is read, and told of, each time.</summary>
internal static class RecallFile
{
    /// <summary>What stood in each folder and file.</summary>
    public const string IndexName = "inputs";

    private const string ProgrammesName = "programmes";

    /// <summary>Bytes that a card has beside it, unless its name is long.</summary>
    private const int MostBeside = 128;

    /// <param name="folder">Of the cache.</param>
    public static DiskIndex ReadIndex(string folder) => StoredFile.Read(Path.Join(folder, IndexName), DiskIndex.Read) ?? new DiskIndex();

    /// <param name="folder">Of the cache.</param>
    public static Recall Read(string folder, DiskIndex index) => StoredFile.Read(Path.Join(folder, ProgrammesName), (reader, _) =>
    {
        var areTogether = reader.ReadUInt128() == index.Stored;
        var stored = reader.ReadList(() => (Name: reader.ReadString(), Print: reader.ReadUInt128(), Bytes: reader.ReadBytes(reader.Read7BitEncodedInt())))
            .ToDictionary(static each => each.Name, static each => (each.Print, each.Bytes), StringComparer.Ordinal);
        return new Recall(index, stored, areTogether);
    }) ?? new Recall(index);

    /// <param name="begun">When the build began, in nanoseconds of the disk's clock.</param>
    public static void Write(string folder, Recall recall, long begun)
    {
        if (recall.Index is not { } index || !recall.HasNews) return;
        var print = StoredFile.Write(Path.Join(folder, IndexName), writer => index.Write(writer, begun));
        var cards = recall.Faultless.Where(static each => each.Read is ProgrammeRead { Found.IsEmpty: true })
            .Select(static each => (each.Name, each.Print, Bytes: each.Bytes ?? ProgrammeCard.Write(((ProgrammeRead)each.Read!).Programme))).ToArray();
        StoredFile.Write(
            Path.Join(folder, ProgrammesName),
            writer =>
            {
                writer.Write(print);
                writer.WriteList(cards, card =>
                {
                    writer.Write(card.Name);
                    writer.Write(card.Print);
                    writer.Write7BitEncodedInt(card.Bytes.Length);
                    writer.Write(card.Bytes);
                });
            },
            cards.Sum(static card => card.Bytes.Length + MostBeside));
    }
}
