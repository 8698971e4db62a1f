using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Keeps between builds what they have read. A programme with a problem is not kept: it is read, and told of, each time.</summary>
internal static class RecallFile
{
    /// <summary>What stood in each folder and file.</summary>
    public const string IndexName = "inputs";

    private const string ProgrammesName = "programmes";

    /// <param name="folder">Of the cache.</param>
    public static DiskIndex ReadIndex(string folder) =>
        StoredFile.Read(Path.Join(folder, IndexName), static (card, print) => new DiskIndex(PathTable.Read(card), print))
        ?? new DiskIndex(PathTable.Empty, 0);

    /// <param name="folder">Of the cache.</param>
    public static Recall Read(string folder, DiskIndex index) =>
        StoredFile.Read(
            Path.Join(folder, ProgrammesName),
            (card, _) =>
            {
                var areTogether = card.ReadPrint() == index.Stored;
                var names = new SharedNames(card.ReadList(card.ReadText));
                return new Recall(index, PathTable.Read(card), names, areTogether);
            }
        ) ?? new Recall(index);

    /// <param name="begun">When the build began, in nanoseconds of the disk's clock.</param>
    public static void Write(string folder, Recall recall, long begun)
    {
        if (recall.Index is not { } index || !recall.HasNews)
        {
            return;
        }

        var print = StoredFile.Write(Path.Join(folder, IndexName), card => index.Write(card, begun));
        StoredFile.Write(
            Path.Join(folder, ProgrammesName),
            card =>
            {
                card.Write(print);
                recall.Write(
                    card,
                    static read => read is ProgrammeRead { Found.IsEmpty: true },
                    (read, card) => ProgrammeCard.Write(((ProgrammeRead)read!).Programme, recall.Names, card)
                );
            }
        );
    }
}
