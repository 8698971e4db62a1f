namespace SiteGen.Text;

/// <summary>A range of a source file, such as the target of a diagnostic.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Number of characters; 0 for a position between two characters.</param>
internal readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public int Line => File.PositionOf(Start).Line;

    public int Column => File.PositionOf(Start).Column;

    public int EndLine => File.PositionOf(Start + Math.Max(Length - 1, 0)).Line;

    public ReadOnlySpan<char> Text => File.Text.AsSpan(Start, Length);

    /// <summary>What stands before it on its line.</summary>
    public ReadOnlySpan<char> Before => File.Text.AsSpan(File.LineStart(Line)..Start);

    /// <summary>The first occurrence of <paramref name="part"/> within this span, or the whole span if there is none.</summary>
    public SourceSpan Find(string part)
    {
        var at = part.Length == 0 ? -1 : Text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? this : new SourceSpan(File, Start + at, part.Length);
    }
}
