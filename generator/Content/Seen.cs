using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>A file or folder as a build saw it.</summary>
/// <param name="Stamp">As the disk saw it.</param>
/// <param name="Print">Tells what is in a file from anything else; 0 for a folder.</param>
/// <param name="Listing">What stands in a folder; null for a file.</param>
internal sealed record Seen(FileStamp Stamp, UInt128 Print = default, Listing? Listing = null)
{
    public const byte File = 0;

    public const byte Folder = 1;

    private const byte Settled = 2;
    private const int KindAt = 0;
    private const int StampAt = 1;

    /// <summary>Whether a later build can tell by the stamp that it is still the same.</summary>
    public static bool IsSettled(ReadOnlySpan<byte> written) => (written[KindAt] & Settled) != 0;

    public static byte KindOf(ReadOnlySpan<byte> written) => (byte)(written[KindAt] & Folder);

    public static FileStamp StampOf(ReadOnlySpan<byte> written) => FileStamp.Read(written[StampAt..]);

    public static Seen Read(ArraySegment<byte> written)
    {
        var card = new CardReader(written[StampAt..]);
        var stamp = card.ReadStamp();
        return KindOf(written) == File
            ? new Seen(stamp, card.ReadPrint())
            : new Seen(stamp, Listing: new Listing([.. card.ReadList(card.ReadText)], [.. card.ReadList(card.ReadText)], []));
    }

    public byte[] Write(bool isSettled, CardWriter card)
    {
        card.Clear();
        card.Write((byte)((Listing is null ? File : Folder) | (isSettled ? Settled : 0)));
        card.Write(Stamp);
        if (Listing is null)
        {
            card.Write(Print);
        }
        else
        {
            foreach (var names in (List<string>[])[Listing.Files, Listing.Folders])
            {
                card.WriteList([.. names], card.Write);
            }
        }

        return card.Written.ToArray();
    }
}
