namespace SiteGen.Images;

/// <summary>Reads type, size and metadata of a picture from its bytes. The file's name does not matter.</summary>
internal static class ImageReader
{
    /// <summary>The format by content; null if it is none of ours. An SVG is recognized by <see cref="SvgReader"/>.</summary>
    public static ImageFormat? FormatOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(PngReader.Signature) ? ImageFormat.Png
        : bytes.StartsWith(JpegReader.Signature) ? ImageFormat.Jpeg
        : bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..12].SequenceEqual("WEBP"u8) ? ImageFormat.WebP
        : LooksLikeMarkup(bytes) ? ImageFormat.Svg
        : null;

    /// <summary>The name of a common format that is none of ours; null if it is not known.</summary>
    public static string? ForeignFormatOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("GIF8"u8) ? "GIF"
        : bytes.StartsWith("%PDF"u8) ? "PDF"
        : bytes.StartsWith("BM"u8) ? "BMP"
        : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF"
        : bytes.Length < 12 || !bytes[4..8].SequenceEqual("ftyp"u8) ? null
        : bytes[8..11].SequenceEqual("avi"u8) ? "AVIF"
        : bytes[8..11].SequenceEqual("hei"u8) || bytes[8..11].SequenceEqual("mif"u8) ? "HEIC"
        : null;

    /// <exception cref="DamagedImageException">The file is damaged or truncated.</exception>
    public static ImageInfo Read(ReadOnlySpan<byte> bytes, ImageFormat format)
    {
        try
        {
            return format switch
            {
                ImageFormat.Png => PngReader.Read(bytes),
                ImageFormat.Jpeg => JpegReader.Read(bytes),
                ImageFormat.WebP => WebPReader.Read(bytes),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "an SVG is text"),
            };
        }
        // A length that points behind the end.
        catch (ArgumentOutOfRangeException)
        {
            throw new DamagedImageException();
        }
    }

    /// <summary>Phones pad with zeros; anything else behind the end of a picture is something hidden.</summary>
    internal static PrivateData Trailer(ReadOnlySpan<byte> rest) =>
        rest.ContainsAnyExcept((byte)0, (byte)'\n', (byte)'\r') ? PrivateData.Trailer : PrivateData.None;

    /// <summary>Sizes from which browsers refuse to draw.</summary>
    internal static ImageInfo Sized(int width, int height, Metadata metadata) =>
        width is <= 0 or > 65_535 || height is <= 0 or > 65_535 ? throw new DamagedImageException()
        : metadata.IsTurned ? new ImageInfo(height, width, metadata.Private)
        : new ImageInfo(width, height, metadata.Private);

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        return bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
    }
}
