namespace SiteGen.Text;

/// <summary>A value and the place that it came from. Two are equal when their values are: the place does not count.</summary>
internal readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    public bool Equals(Sourced<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    public override string ToString() => Value?.ToString() ?? "";
}
