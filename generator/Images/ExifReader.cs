using System.Buffers.Binary;

namespace SiteGen.Images;

/// <summary>Reads EXIF metadata: a TIFF structure of directories with tags.</summary>
internal readonly ref struct ExifReader
{
    private const int EntrySize = 12;
    private const int Orientation = 0x0112;
    private const int ExifDirectory = 0x8769;
    private const int GpsDirectory = 0x8825;

    private readonly ReadOnlySpan<byte> _tiff;
    private readonly bool _isLittleEndian;

    private ExifReader(ReadOnlySpan<byte> tiff)
    {
        _tiff = tiff;
        _isLittleEndian = tiff[0] == 'I';
    }

    public static (PrivateData Private, bool IsTurned) Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return default;
        }

        var reader = new ExifReader(tiff);
        var main = reader.Directory(reader.Number(4));
        // The second directory describes the thumbnail.
        var (thumbnail, _) = reader.Directory(main.Next);
        return (main.Found.Private | thumbnail.Private, main.Found.IsTurned);
    }

    /// <summary>Directories that do not fit into the data say nothing.</summary>
    private ((PrivateData Private, bool IsTurned) Found, uint Next) Directory(uint offset)
    {
        var (found, isTurned) = (PrivateData.None, false);
        if (offset == 0 || offset + 2L > _tiff.Length)
        {
            return ((found, isTurned), 0);
        }

        var at = (int)offset + 2;
        var end = at + (Short((int)offset) * EntrySize);
        for (; at < end && at + EntrySize <= _tiff.Length; at += EntrySize)
        {
            var tag = Short(at);
            if (tag == Orientation)
            {
                isTurned = Short(at + 8) is >= 5 and <= 8;
            }
            else if (tag == GpsDirectory)
            {
                found |= Gps(Number(at + 8));
            }
            else if (tag == ExifDirectory)
            {
                found |= Owner(Number(at + 8));
            }
            else if (IsPerson(tag) && HasText(at))
            {
                found |= PrivateData.Person;
            }
        }

        return ((found, isTurned), at == end && end + 4 <= _tiff.Length ? Number(end) : 0);
    }

    /// <summary>Latitude, longitude, those of the destination, and the name of the area. Time and version alone are no place.</summary>
    private PrivateData Gps(uint offset) =>
        AnyTag(offset, static tag => tag is 2 or 4 or 0x14 or 0x16 or 0x1C) ? PrivateData.Place : PrivateData.None;

    /// <summary>The camera's owner, who enters the name once and forgets it.</summary>
    private PrivateData Owner(uint offset) => AnyTag(offset, static tag => tag == 0xA430) ? PrivateData.Person : PrivateData.None;

    /// <summary>Artist, copyright holder, and the author that Windows shows.</summary>
    private static bool IsPerson(int tag) => tag is 0x013B or 0x8298 or 0x9C9D;

    private bool AnyTag(uint offset, Predicate<int> isSought)
    {
        if (offset == 0 || offset + 2L > _tiff.Length)
        {
            return false;
        }

        var (at, count) = ((int)offset + 2, Short((int)offset));
        for (; count > 0 && at + EntrySize <= _tiff.Length; count--, at += EntrySize)
        {
            if (isSought(Short(at)) && HasText(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the value of an entry has any byte that is neither zero nor a blank. A value of unknown place counts.</summary>
    private bool HasText(int entry)
    {
        var size = Number(entry + 4) * (long)SizeOf(Short(entry + 2));
        var at = size <= 4 ? entry + 8L : Number(entry + 8);
        return at + size > _tiff.Length || !Metadata.IsBlank(_tiff.Slice((int)at, (int)size));
    }

    private static int SizeOf(int type) =>
        type switch
        {
            3 or 8 => 2,
            4 or 9 or 11 => 4,
            5 or 10 or 12 => 8,
            _ => 1,
        };

    private int Short(int at) =>
        _isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(_tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(_tiff[at..]);

    private uint Number(int at) =>
        _isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(_tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(_tiff[at..]);
}
