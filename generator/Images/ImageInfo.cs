using System.Collections.Immutable;

namespace SiteGen.Images;

internal enum ImageFormat
{
    Png,
    Jpeg,
    WebP,
    Svg,
}

/// <summary>What is known of a picture without decoding it.</summary>
/// <param name="Width">In CSS pixels, as browsers show it: turned as the metadata says.</param>
/// <param name="Height">In CSS pixels.</param>
/// <param name="Private">What the file says beside the picture and nobody sees on the page.</param>
internal sealed record ImageInfo(int Width, int Height, PrivateData Private)
{
    /// <summary>Parts of an SVG that run, load or hide something.</summary>
    public ImmutableArray<SvgHazard> Hazards { get; init; } = [];
}

/// <summary>Private data in a picture.</summary>
[Flags]
internal enum PrivateData
{
    None = 0,

    /// <summary>Where it was taken.</summary>
    Place = 1,

    /// <summary>Who made or owns it, or who is on it.</summary>
    Person = 2,

    /// <summary>Bytes behind the end of the picture: phones hide a video or another photo there, which have a place of their own.</summary>
    Trailer = 4,
}

/// <summary>A damaged or truncated picture.</summary>
internal sealed class DamagedImageException(Exception? cause = null) : Exception(null, cause);
