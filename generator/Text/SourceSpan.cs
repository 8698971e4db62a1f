namespace SiteGen.Text;

/// <summary>A stretch of a file: what a diagnostic points at.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Characters; 0 points between two characters.</param>
internal readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public int Line => File.PositionOf(Start).Line;

    public int Column => File.PositionOf(Start).Column;

    public int EndLine => File.PositionOf(Start + Math.Max(Length - 1, 0)).Line;

    public ReadOnlySpan<char> Text => File.Text.AsSpan(Start, Length);

    /// <summary>Where <paramref name="part"/> first stands within this span, or the whole span where it does not.</summary>
    public SourceSpan Find(string part)
    {
        var at = part.Length == 0 ? -1 : Text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? this : new SourceSpan(File, Start + at, part.Length);
    }
}
