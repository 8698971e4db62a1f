using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>Adjacent cells in a row of a data file. Rows with equal cells share one instance, so that they are encoded once.</summary>
internal sealed class Cells(params ImmutableArray<string> texts)
{
    private byte[]? _encoded;

    public ImmutableArray<string> Texts => texts;

    public static implicit operator Cells(string text) => new(text);

    /// <param name="encode">Encodes for the file format; must be the same function in every call.</param>
    public ReadOnlySpan<byte> Encoded(Func<ImmutableArray<string>, byte[]> encode) => _encoded ??= encode(texts);
}
