namespace SiteGen.Tests.Fuzzing;

/// <summary>Something that must withstand any input: each of its corpus, and what is grown and mutated from them.</summary>
public abstract class FuzzTests<T>
    where T : IFuzzTarget
{
    private readonly Fuzz _fuzz;

    private protected FuzzTests(Grammar grammar) => _fuzz = new Fuzz(T.Folder, grammar, Outcome);

    public static TheoryData<string> Corpus => [.. Fuzz.Corpus(T.Folder)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public Task What_is_nasty_is_withstood(string file) => _fuzz.Replay(file);

    [Fact]
    public Task Whatever_is_written_is_withstood() => _fuzz.Run();

    /// <summary>
    /// What came of an input, in a word or two, so that a new outcome is known; throws where something is not as it must be.
    /// </summary>
    protected abstract string Outcome(byte[] input);
}
