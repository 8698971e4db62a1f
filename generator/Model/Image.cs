using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A picture of a programme, published in the folder of its page.</summary>
/// <param name="File">The name of the file, which stands beside <c>programme.yaml</c>.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
internal sealed record Image(Sourced<string> File, string Alt, string? Credit, string? Caption)
{
    /// <summary>Added when the file is read; null if it cannot be published, which is an error.</summary>
    public ImageContent? Content { get; init; }
}

/// <summary>The file, kept until the build ends: what was checked is what is published.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed record ImageContent(int Width, int Height, ReadOnlyMemory<byte> Bytes);
