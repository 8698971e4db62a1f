namespace SiteGen.Text;

/// <summary>A value with its source location. Equality ignores the location.</summary>
internal readonly record struct Sourced<T>(T Value, SourceSpan Span)
{
    public bool Equals(Sourced<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override int GetHashCode() => Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value);

    public override string ToString() => Value?.ToString() ?? "";
}
