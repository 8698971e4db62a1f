using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Keeps between builds what they have read. A programme with a problem is not kept: it is read, and told of, each time.</summary>
internal static class RecallFile
{
    private const string Name = "content";

    /// <param name="folder">Of the cache.</param>
    public static Recall Read(string folder) =>
        StoredFile.Read(Path.Join(folder, Name), static reader => new Recall(
            DiskIndex.Read(reader),
            reader.ReadList(() => (Name: reader.ReadString(), Print: reader.ReadUInt128(), Bytes: reader.ReadBytes(reader.Read7BitEncodedInt())))
                .ToDictionary(static each => each.Name, static each => (each.Print, each.Bytes), StringComparer.Ordinal))) ?? new Recall(new DiskIndex());

    /// <param name="begun">When the build began, in nanoseconds of the disk's clock.</param>
    public static void Write(string folder, Recall recall, long begun)
    {
        if (recall.Index is not { HasNews: true } index) return;
        StoredFile.Write(Path.Join(folder, Name), writer =>
        {
            index.Write(writer, begun);
            writer.WriteList([.. recall.Faultless.Where(static each => each.Read is ProgrammeRead { Found.IsEmpty: true })], each =>
            {
                var bytes = each.Bytes ?? ProgrammeCard.Write(((ProgrammeRead)each.Read!).Programme);
                writer.Write(each.Name);
                writer.Write(each.Print);
                writer.Write7BitEncodedInt(bytes.Length);
                writer.Write(bytes);
            });
        });
    }
}
