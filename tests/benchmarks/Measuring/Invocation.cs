namespace SiteGen.Benchmarks.Measuring;

/// <summary>A program and its arguments.</summary>
internal sealed record Invocation(string Path, params string[] Arguments)
{
    public override string ToString() => string.Join(' ', [Path, .. Arguments]);
}
