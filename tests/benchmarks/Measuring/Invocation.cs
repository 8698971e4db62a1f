namespace SiteGen.Benchmarks.Measuring;

/// <summary>A program and what it is called with.</summary>
internal sealed record Invocation(string Path, params string[] Arguments)
{
    public override string ToString() => string.Join(' ', [Path, .. Arguments]);
}
