namespace SiteGen.Pages;

/// <summary>A text that stands on many pages, so that it is escaped and encoded once.</summary>
internal sealed class SharedText(string text)
{
    private byte[]? _written;

    public bool IsEmpty => text.Length == 0;

    public static implicit operator SharedText(string text) => new(text);

    /// <param name="encode">Knows the format of a page; the same on each call.</param>
    public ReadOnlySpan<byte> Written(Func<string, byte[]> encode) => _written ??= encode(text);

    public override string ToString() => text;
}
