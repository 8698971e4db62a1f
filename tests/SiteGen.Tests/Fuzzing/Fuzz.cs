using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Feeds inputs to what must withstand them: grown from a grammar, and mutated from the corpus and from every earlier input whose outcome
/// was new.
/// </summary>
/// <param name="target">The folder of the corpus.</param>
/// <param name="outcome">What came of an input, in a word or two, so that a new outcome is known; throws where something is not as it must
/// be.</param>
internal sealed class Fuzz(string target, Grammar grammar, Func<byte[], string> outcome)
{
    private const int UsualRuns = 600;
    private const int LongestInput = 4_000;

    /// <summary>An input takes milliseconds: this is a hang, also on a machine that has much else to do.</summary>
    private static readonly TimeSpan _hang = TimeSpan.FromMinutes(1);

    public static string[] Corpus(string target) =>
        [.. Directory.EnumerateFiles(Folder(target)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>One input of the corpus.</summary>
    public Task Replay(string file) => Try(File.ReadAllBytes(Path.Join(Folder(target), file)));

    public async Task Run()
    {
        var random = new Random(Night.Seed(20_260_101));
        var pool = Corpus(target).Select(file => File.ReadAllBytes(Path.Join(Folder(target), file))).ToList();
        var (seen, mutation) = (new HashSet<string>(StringComparer.Ordinal), new Mutation(random, pool, grammar));
        foreach (var seed in pool.ToArray())
        {
            seen.Add(await Try(seed));
        }

        for (var left = Runs; left > 0; left--)
        {
            var input = random.Next(4) == 0 ? grammar.Grow(random) : mutation.Next();
            if (input.Length <= LongestInput && seen.Add(await Try(input)))
            {
                pool.Add(input);
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{target}: {Runs} inputs, {seen.Count} outcomes");
    }

    private static int Runs => Night.Times(UsualRuns);

    private static string Folder(string target) => Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Fuzzing", "Corpus", target);

    private async Task<string> Try(byte[] input)
    {
        try
        {
            return await Task.Run(() => outcome(input)).WaitAsync(_hang, TestContext.Current.CancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException(
                $"{fault.Message}\nsave this as Corpus/{target}/…: {Convert.ToBase64String(input)}{Night.Hint}\n",
                fault
            );
        }
    }
}
