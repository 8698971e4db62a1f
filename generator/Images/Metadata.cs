using System.Text;

namespace SiteGen.Images;

/// <summary>Collects what the metadata blocks of a picture say. A block that cannot be parsed says nothing.</summary>
internal sealed class Metadata
{
    public PrivateData Private { get; private set; }

    /// <summary>Whether browsers show the picture turned by a quarter, so that width and height change places.</summary>
    public bool IsTurned { get; private set; }

    public void Add(PrivateData found) => Private |= found;

    /// <param name="tiff">With or without the prefix <c>Exif</c>.</param>
    public void AddExif(ReadOnlySpan<byte> tiff)
    {
        var exif = ExifReader.Read(tiff.StartsWith("Exif\0\0"u8) ? tiff[6..] : tiff);
        Add(exif.Private);
        IsTurned |= exif.IsTurned;
    }

    public void AddXmp(ReadOnlySpan<byte> packet) => Add(XmpReader.Read(Encoding.UTF8.GetString(packet)));

    /// <param name="records">IPTC-IIM, as Photoshop and news agencies write it.</param>
    public void AddIptc(ReadOnlySpan<byte> records)
    {
        // A record: 0x1C, record number, data set, length in two bytes.
        while (records is [0x1C, var record, var dataSet, var high, var low, .. var rest])
        {
            var length = (high << 8) | low;
            if (length > rest.Length)
            {
                return;
            }

            if (record == 2 && !IsBlank(rest[..length]))
            {
                Add(IptcMeaning(dataSet));
            }

            records = rest[length..];
        }
    }

    /// <summary>Photoshop's blocks in an APP13 segment, of which one holds IPTC.</summary>
    public void AddPhotoshop(ReadOnlySpan<byte> blocks)
    {
        const int Iptc = 0x0404;
        while (blocks.Length >= 12 && blocks.StartsWith("8BIM"u8))
        {
            var id = (blocks[4] << 8) | blocks[5];
            // The name has its length in front and is padded to an even size.
            var at = 6 + ((blocks[6] + 2) & ~1);
            if (at + 4 > blocks.Length)
            {
                return;
            }

            var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(blocks[at..]);
            at += 4;
            if (length < 0 || length > blocks.Length - at)
            {
                return;
            }

            if (id == Iptc)
            {
                AddIptc(blocks.Slice(at, length));
            }

            blocks = blocks[Math.Min(at + length + (length & 1), blocks.Length)..];
        }
    }

    internal static bool IsBlank(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept("\0 \n\r"u8);

    private static PrivateData IptcMeaning(byte dataSet) =>
        dataSet switch
        {
            // By-line, its title, credit, copyright notice, contact, writer.
            80 or 85 or 110 or 116 or 118 or 122 => PrivateData.Person,
            // City, sub-location, province, country.
            90 or 92 or 95 or 101 => PrivateData.Place,
            _ => PrivateData.None,
        };
}
