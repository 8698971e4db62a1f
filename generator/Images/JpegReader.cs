using System.Buffers.Binary;

namespace SiteGen.Images;

/// <summary>Reads the segments of a JPEG.</summary>
internal static class JpegReader
{
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;

    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <inheritdoc cref="ImageReader.Read"/>
    public static ImageInfo Read(ReadOnlySpan<byte> bytes)
    {
        var (width, height, hasScan, metadata) = (0, 0, false, new Metadata());
        for (var at = 2; ; )
        {
            var marker = Marker(bytes, ref at);
            if (marker == EndOfImage)
            {
                metadata.Add(ImageReader.Trailer(bytes[at..]));
                return hasScan ? ImageReader.Sized(width, height, metadata) : throw new DamagedImageException();
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
            var data = bytes.Slice(at + 2, length - 2);
            at += length;
            if (IsFrame(marker))
            {
                (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]));
            }
            else if (marker == StartOfScan)
            {
                hasScan = true;
                at += ScanLength(bytes[at..]);
            }
            else
            {
                AddTo(metadata, marker, data);
            }
        }
    }

    /// <summary>The next marker; any number of 0xFF may stand before it.</summary>
    private static int Marker(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (bytes.Slice(at, 1)[0] != 0xFF)
        {
            throw new DamagedImageException();
        }

        var rest = bytes[at..].TrimStart((byte)0xFF);
        var marker = rest[..1][0];
        at = bytes.Length - rest.Length + 1;
        // Markers without a segment do not stand between segments.
        return marker is 0 or 1 or (>= 0xD0 and <= 0xD8) ? throw new DamagedImageException() : marker;
    }

    /// <summary>The length of the compressed data, in which 0xFF is escaped; restart markers belong to it.</summary>
    private static int ScanLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (bytes[at..].IndexOf((byte)0xFF) is var next and >= 0)
        {
            at += next;
            if (bytes.Slice(at + 1, 1)[0] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += 2;
        }

        throw new DamagedImageException();
    }

    /// <summary>SOF0 to SOF15, without the tables (DHT, JPG, DAC) among them.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static void AddTo(Metadata metadata, int marker, ReadOnlySpan<byte> data)
    {
        const int App1 = 0xE1;
        const int App13 = 0xED;
        var photoshop = "Photoshop 3.0\0"u8;
        var xmp = "http://ns.adobe.com/xap/1.0/\0"u8;
        var moreXmp = "http://ns.adobe.com/xmp/extension/\0"u8;
        if (marker == App1 && data.StartsWith("Exif\0\0"u8))
        {
            metadata.AddExif(data);
        }
        else if (marker == App1 && data.StartsWith(xmp))
        {
            metadata.AddXmp(data[xmp.Length..]);
        }
        else if (marker == App1 && data.StartsWith(moreXmp))
        {
            metadata.AddXmp(data[moreXmp.Length..]);
        }
        else if (marker == App13 && data.StartsWith(photoshop))
        {
            metadata.AddPhotoshop(data[photoshop.Length..]);
        }
    }
}
