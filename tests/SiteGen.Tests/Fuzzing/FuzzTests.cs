namespace SiteGen.Tests.Fuzzing;

/// <summary>Runs a fuzz target on its corpus and on generated inputs.</summary>
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
    /// Processes an input and returns a short description of the outcome, used to detect new ones; throws if an assertion fails.
    /// </summary>
    protected abstract string Outcome(byte[] input);
}
