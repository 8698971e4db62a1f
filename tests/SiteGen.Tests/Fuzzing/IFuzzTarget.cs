namespace SiteGen.Tests.Fuzzing;

public interface IFuzzTarget
{
    /// <summary>The folder of the corpus, within <c>Corpus</c>.</summary>
    static abstract string Folder { get; }
}
