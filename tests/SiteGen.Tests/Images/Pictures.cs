using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Images;

/// <summary>Makes small pictures with any metadata, byte by byte.</summary>
internal static class Pictures
{
    public const string XmpHead = "http://ns.adobe.com/xap/1.0/\0";

    /// <param name="chunks">Go between header and data.</param>
    public static byte[] Png(int width, int height, params IEnumerable<byte[]> chunks) =>
        [
            .. "\u0089PNG\r\n\u001A\n".Select(static letter => (byte)letter),
            .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 0, 0, 0, 0]),
            .. chunks.SelectMany(static chunk => chunk),
            .. Chunk("IDAT", Compressed(new byte[(width + 1) * height])),
            .. Chunk("IEND", []),
        ];

    public static byte[] Chunk(string type, byte[] data)
    {
        byte[] typed = [.. Latin(type), .. data];
        return [.. Big(data.Length), .. typed, .. Big((int)Crc(typed))];
    }

    public static byte[] PngText(string keyword, string text) => Chunk("tEXt", [.. Latin(keyword), 0, .. Latin(text)]);

    public static byte[] PngCompressedText(string keyword, string text) =>
        Chunk("zTXt", [.. Latin(keyword), 0, 0, .. Compressed(Encoding.UTF8.GetBytes(text))]);

    public static byte[] PngInternationalText(string keyword, string text, bool compressed) =>
        Chunk(
            "iTXt",
            [
                .. Latin(keyword),
                0,
                compressed ? (byte)1 : (byte)0,
                0,
                0,
                0,
                .. compressed ? Compressed(Encoding.UTF8.GetBytes(text)) : Encoding.UTF8.GetBytes(text),
            ]
        );

    /// <param name="segments">Go before the frame.</param>
    public static byte[] Jpeg(int width, int height, params IEnumerable<byte[]> segments) =>
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. Latin("JFIF\0"), 1, 2, 0, 0, 1, 0, 1, 0, 0]),
            .. segments.SelectMany(static segment => segment),
            .. Segment(0xC0, [8, .. Big(height)[2..], .. Big(width)[2..], 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0x12,
            0xFF,
            0x00,
            0x34,
            0xFF,
            0xD0,
            0x56,
            0xFF,
            0xD9,
        ];

    public static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. Big(data.Length + 2)[2..], .. data];

    public static byte[] JpegExif(byte[] tiff) => Segment(0xE1, [.. Latin("Exif\0\0"), .. tiff]);

    public static byte[] JpegXmp(string xmp) => Segment(0xE1, [.. Latin(XmpHead), .. Encoding.UTF8.GetBytes(xmp)]);

    /// <param name="dataSet">Of record 2 of IPTC.</param>
    public static byte[] JpegIptc(byte dataSet, string text)
    {
        byte[] record = [0x1C, 2, dataSet, .. Big(text.Length)[2..], .. Latin(text)];
        return Segment(0xED, [.. Latin("Photoshop 3.0\08BIM"), 4, 4, 0, 0, .. Big(record.Length), .. record]);
    }

    public static byte[] WebP(params IEnumerable<byte[]> chunks)
    {
        byte[] all = [.. Latin("WEBP"), .. chunks.SelectMany(static chunk => chunk)];
        return [.. Latin("RIFF"), .. Little(all.Length), .. all];
    }

    public static byte[] Riff(string type, byte[] data) => [.. Latin(type), .. Little(data.Length), .. data, .. new byte[data.Length & 1]];

    public static byte[] Lossy(int width, int height) =>
        Riff("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width)[..2], .. Little(height)[..2], 0]);

    public static byte[] Lossless(int width, int height) => Riff("VP8L", [0x2F, .. Little((width - 1) | ((height - 1) << 14)), 0]);

    public static byte[] Extended(int width, int height) =>
        Riff("VP8X", [0x0C, 0, 0, 0, .. Little(width - 1)[..3], .. Little(height - 1)[..3]]);

    /// <summary>TIFF with one directory of ASCII or short values, and one below the tag that is given.</summary>
    public static byte[] Exif(
        bool little,
        (int Tag, object Value)[] entries,
        (int Pointer, (int Tag, object Value)[] Entries)? below = null
    )
    {
        byte[] Number(int value) => little ? Little(value) : Big(value);
        byte[] Short(int value) => little ? Little(value)[..2] : Big(value)[2..];
        var count = entries.Length + (below is null ? 0 : 1);
        var data = 8 + 2 + (count * 12) + 4;
        List<byte> values = [];
        byte[] head = [.. Latin(little ? "II" : "MM"), .. Short(42), .. Number(8), .. Short(count)];
        byte[] directory = [.. entries.SelectMany(entry => Entry(entry.Tag, entry.Value))];
        if (below is { } sub)
        {
            var at = data + values.Count;
            byte[] header = Short(sub.Entries.Length);
            var (outer, start) = (values, at + 2 + (sub.Entries.Length * 12) + 4);
            values = [];
            data = start;
            byte[] lower = [.. header, .. sub.Entries.SelectMany(entry => Entry(entry.Tag, entry.Value)), .. Number(0)];
            directory = [.. directory, .. Short(sub.Pointer), .. Short(4), .. Number(1), .. Number(at)];
            return [.. head, .. directory, .. Number(0), .. outer, .. lower, .. values];
        }

        return [.. head, .. directory, .. Number(0), .. values];

        byte[] Entry(int tag, object value)
        {
            if (value is int number)
            {
                return [.. Short(tag), .. Short(3), .. Number(1), .. Short(number), 0, 0];
            }

            byte[] text = [.. Latin((string)value), 0];
            if (text.Length <= 4)
            {
                return [.. Short(tag), .. Short(2), .. Number(text.Length), .. text, .. new byte[4 - text.Length]];
            }

            var at = data + values.Count;
            values.AddRange(text);
            return [.. Short(tag), .. Short(2), .. Number(text.Length), .. Number(at)];
        }
    }

    public static string Xmp(string description) =>
        "<?xpacket begin='\uFEFF'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        + "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'>"
        + description
        + "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Compressed(byte[] data)
    {
        using var to = new MemoryStream();
        using (var stream = new ZLibStream(to, CompressionLevel.Optimal))
        {
            stream.Write(data);
        }

        return to.ToArray();
    }

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    /// <summary>Bit by bit, as the specification of PNG defines it.</summary>
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return ~crc;
    }
}
