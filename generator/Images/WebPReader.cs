using System.Buffers.Binary;

namespace SiteGen.Images;

/// <summary>Reads the chunks of a WebP.</summary>
internal static class WebPReader
{
    private const int HeaderSize = 8;

    /// <inheritdoc cref="ImageReader.Read"/>
    public static ImageInfo Read(ReadOnlySpan<byte> bytes)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (size + (long)HeaderSize > bytes.Length)
        {
            throw new DamagedImageException();
        }

        var (metadata, canvas, frame) = (new Metadata(), default((int Width, int Height)?), default((int Width, int Height)?));
        metadata.Add(ImageReader.Trailer(bytes[(HeaderSize + (int)size)..]));
        for (var rest = bytes[12..(HeaderSize + (int)size)]; !rest.IsEmpty; )
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (length > rest.Length - HeaderSize)
            {
                throw new DamagedImageException();
            }

            var type = rest[..4];
            var data = rest.Slice(HeaderSize, (int)length);
            if (type.SequenceEqual("VP8X"u8))
            {
                canvas = (UInt24(data[4..]) + 1, UInt24(data[7..]) + 1);
            }
            else if (type.SequenceEqual("VP8 "u8))
            {
                frame = Lossy(data);
            }
            else if (type.SequenceEqual("VP8L"u8))
            {
                frame = Lossless(data);
            }
            else if (type.SequenceEqual("ANMF"u8))
            {
                frame = (UInt24(data[6..]) + 1, UInt24(data[9..]) + 1);
            }
            else if (type.SequenceEqual("EXIF"u8))
            {
                metadata.AddExif(data);
            }
            else if (type.SequenceEqual("XMP "u8))
            {
                metadata.AddXmp(data);
            }

            // Chunks are padded to an even size.
            rest = rest[Math.Min(HeaderSize + (int)length + ((int)length & 1), rest.Length)..];
        }

        var (width, height) = frame is null ? throw new DamagedImageException() : canvas ?? frame.Value;
        return ImageReader.Sized(width, height, metadata);
    }

    /// <summary>Three bytes of frame tag, a start code, then 14 bits each for width and height.</summary>
    private static (int Width, int Height) Lossy(ReadOnlySpan<byte> data) =>
        data.Slice(3, 3).SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF)
            : throw new DamagedImageException();

    /// <summary>A signature, then 14 bits each for width and height, less one.</summary>
    private static (int Width, int Height) Lossless(ReadOnlySpan<byte> data)
    {
        if (data.Slice(0, 1)[0] != 0x2F)
        {
            throw new DamagedImageException();
        }

        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
    }

    private static int UInt24(ReadOnlySpan<byte> data) =>
        data[..3] is [var low, var middle, var high] ? low | (middle << 8) | (high << 16) : 0;
}
