using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Images;

/// <summary>Reads the chunks of a PNG.</summary>
internal static class PngReader
{
    private const int MaxText = 1024 * 1024;

    private static readonly uint[] _crcTable = [.. Enumerable.Range(0, 256).Select(static value => CrcOf((uint)value))];

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <inheritdoc cref="ImageReader.Read"/>
    public static ImageInfo Read(ReadOnlySpan<byte> bytes)
    {
        var (width, height, hasData, metadata) = (0, 0, false, new Metadata());
        for (var at = Signature.Length; ; )
        {
            // A chunk: length, type, data, checksum of type and data.
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length)
            {
                throw new DamagedImageException();
            }

            var type = bytes.Slice(at + 4, 4);
            var data = bytes.Slice(at + 8, (int)length);
            if (Crc(bytes.Slice(at + 4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8 + (int)length)..]))
            {
                throw new DamagedImageException();
            }

            var isFirst = at == Signature.Length;
            at += (int)length + 12;
            if (isFirst != type.SequenceEqual("IHDR"u8))
            {
                throw new DamagedImageException();
            }

            if (isFirst)
            {
                (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                metadata.Add(ImageReader.Trailer(bytes[at..]));
                return hasData ? ImageReader.Sized(width, height, metadata) : throw new DamagedImageException();
            }

            hasData |= type.SequenceEqual("IDAT"u8);
            AddTo(metadata, type, data);
        }
    }

    private static void AddTo(Metadata metadata, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        if (type.SequenceEqual("eXIf"u8))
        {
            metadata.AddExif(data);
        }
        else if (
            (type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8))
            && data.IndexOf((byte)0) is var end and > 0
        )
        {
            AddText(metadata, Encoding.Latin1.GetString(data[..end]), TextOf(type, data[(end + 1)..]));
        }
    }

    private static void AddText(Metadata metadata, string keyword, byte[] text)
    {
        if (keyword == "XML:com.adobe.xmp")
        {
            metadata.AddXmp(text);
        }
        else if (keyword is "Raw profile type exif" or "Raw profile type APP1")
        {
            metadata.AddExif(RawProfile(text));
        }
        else if (keyword is "Raw profile type iptc")
        {
            metadata.AddPhotoshop(RawProfile(text));
        }
        else if (keyword is "Raw profile type xmp")
        {
            metadata.AddXmp(RawProfile(text));
        }
        else if (keyword is "Author" or "Artist" or "Creator" or "Copyright" && !Metadata.IsBlank(text))
        {
            metadata.Add(PrivateData.Person);
        }
    }

    /// <summary>The text behind the keyword, decompressed; as much of it as a limit allows.</summary>
    private static byte[] TextOf(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var isCompressed = type[0] == 'z';
        if (isCompressed)
        {
            data = data[Math.Min(1, data.Length)..];
        }
        else if (type[0] == 'i' && data.Length > 2)
        {
            // Whether compressed, method, language, translated keyword.
            isCompressed = data[0] == 1;
            data = AfterZero(AfterZero(data[2..]));
        }

        return isCompressed ? Decompress(data) : data.ToArray();
    }

    private static ReadOnlySpan<byte> AfterZero(ReadOnlySpan<byte> data) => data[(data.IndexOf((byte)0) + 1)..];

    private static byte[] Decompress(ReadOnlySpan<byte> data)
    {
        using var stream = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        var text = new byte[MaxText];
        var length = 0;
        try
        {
            for (int read; length < text.Length && (read = stream.Read(text, length, text.Length - length)) > 0; )
            {
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // What was decompressed so far counts.
        }

        return text[..length];
    }

    /// <summary>ImageMagick's form: name and length on lines of their own, then hexadecimal digits.</summary>
    private static byte[] RawProfile(ReadOnlySpan<byte> text)
    {
        var lines = Encoding.Latin1.GetString(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var digits = string.Concat(lines.Skip(2));
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : [];
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = _crcTable[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint CrcOf(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
