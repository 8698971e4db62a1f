using System.Security.Cryptography;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Fuzzing;

/// <summary>
/// Generates inputs from a grammar, and mutates the corpus and earlier inputs that produced a new outcome.
/// </summary>
/// <param name="target">The folder of the corpus.</param>
/// <param name="outcome">
/// Processes an input and returns a short description of the outcome, used to detect new ones; throws if an assertion fails.
/// </param>
internal sealed class Fuzz(string target, Grammar grammar, Func<byte[], string> outcome)
{
    private const int UsualRuns = 600;
    private const int LongestInput = 4_000;

    /// <summary>An input takes milliseconds, so this is a hang even on a busy machine.</summary>
    private static readonly TimeSpan _hang = TimeSpan.FromMinutes(1);

    public static string[] Corpus(string target) =>
        [.. Directory.EnumerateFiles(Folder(target)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Runs one input of the corpus.</summary>
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

        TestContext.Current.TestOutputHelper?.WriteLine($"{target}: {Runs} inputs, {seen.Count} outcomes{Night.Hint}");
    }

    private static int Runs => Night.Inputs ?? Night.Times(UsualRuns);

    private static string Folder(string target) => Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Fuzzing", "Corpus", target);

    /// <summary>In a long run, keeps the input in the corpus, which every run repeats.</summary>
    private string Keep(byte[] input)
    {
        if (!Night.IsOn)
        {
            return $"save this as Corpus/{target}/…: {Convert.ToBase64String(input)}";
        }

        var file = Path.Join(Folder(target), $"found-{Convert.ToHexStringLower(SHA256.HashData(input))[..8]}.txt");
        File.WriteAllBytes(file, input);
        return $"kept as {file}; give it a name that says what is wrong";
    }

    private async Task<string> Try(byte[] input)
    {
        try
        {
            return await Task.Run(() => outcome(input)).WaitAsync(_hang, TestContext.Current.CancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{fault.Message}\n{Keep(input)}{Night.Hint}\n", fault);
        }
    }
}
