using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>
/// Cells side by side. Where many rows have the same ones they share this object, and how it is written is worked out once.
/// </summary>
internal sealed class Cells(params ImmutableArray<string> texts)
{
    private byte[]? _written;

    public ImmutableArray<string> Texts => texts;

    public static implicit operator Cells(string text) => new(text);

    /// <param name="write">Knows the format of the file; the same on each call.</param>
    public ReadOnlySpan<byte> Written(Func<ImmutableArray<string>, byte[]> write) => _written ??= write(texts);
}
