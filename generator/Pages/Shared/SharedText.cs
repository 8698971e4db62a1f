namespace SiteGen.Pages;

/// <summary>A text that occurs on many pages, so that it is escaped and encoded only once.</summary>
internal sealed class SharedText(string text)
{
    private byte[]? _encoded;
    private byte[]? _broken;

    public bool IsEmpty => text.Length == 0;

    public static implicit operator SharedText(string text) => new(text);

    /// <param name="encode">Encodes for the page; must be the same function in every call.</param>
    public ReadOnlySpan<byte> Encoded(Func<string, byte[]> encode) => _encoded ??= encode(text);

    /// <summary>With breaks in its long words.</summary>
    /// <inheritdoc cref="Encoded"/>
    public ReadOnlySpan<byte> Broken(Func<string, byte[]> encode) => _broken ??= encode(text);

    public override string ToString() => text;
}
