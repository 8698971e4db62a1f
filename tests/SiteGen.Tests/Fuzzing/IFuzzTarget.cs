namespace SiteGen.Tests.Fuzzing;

public interface IFuzzTarget
{
    /// <summary>Where its corpus is, within <c>Corpus</c>.</summary>
    static abstract string Folder { get; }
}
