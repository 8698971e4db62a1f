namespace SiteGen.Pages;

/// <summary>A text that occurs on many pages, so that it is escaped and encoded only once.</summary>
internal sealed class SharedText(string text)
{
    private byte[]? _encoded;
    private byte[]? _inContent;

    public bool IsEmpty => text.Length == 0;

    public static implicit operator SharedText(string text) => new(text);

    /// <summary>For attributes and the like.</summary>
    /// <param name="encode">Encodes for the page; must be the same function in every call.</param>
    public ReadOnlySpan<byte> Encoded(Func<string, byte[]> encode) => _encoded ??= encode(text);

    /// <summary>For element content, where long words may have breaks.</summary>
    /// <inheritdoc cref="Encoded"/>
    public ReadOnlySpan<byte> InContent(Func<string, byte[]> encode) => _inContent ??= encode(text);

    public override string ToString() => text;
}
