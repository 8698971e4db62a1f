using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>
/// Cells side by side in a row of a data file. Rows that have the same ones share this object, so that they are encoded once.
/// </summary>
internal sealed class Cells(params ImmutableArray<string> texts)
{
    private byte[]? _written;

    public ImmutableArray<string> Texts => texts;

    public static implicit operator Cells(string text) => new(text);

    /// <param name="encode">Knows the format of the file; the same on each call.</param>
    public ReadOnlySpan<byte> Written(Func<ImmutableArray<string>, byte[]> encode) => _written ??= encode(texts);
}
