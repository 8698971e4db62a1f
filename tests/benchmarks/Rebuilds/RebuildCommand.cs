using System.Globalization;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Benchmarks.Measuring;

namespace SiteGen.Benchmarks.Rebuilds;

/// <summary><c>rebuild</c>: what a build takes that knows of the one before it.</summary>
internal static class RebuildCommand
{
    private const string Subtitle = "subtitle: ";

    /// <summary>
    /// What was written shortly before a build is looked at anew by the next, and a corpus that has just been made is no everyday content.
    /// </summary>
    private static readonly TimeSpan _untilSettled = TimeSpan.FromSeconds(3);

    public static void Run(IEnumerable<int> sizes, int rounds, int seed, string? sitegen, string work, TextWriter output)
    {
        var generator = Generator.At(sitegen, work);
        using var workshop = new Workshop(work);
        foreach (var size in sizes)
        {
            var root = Path.Join(workshop.Root, $"{size}");
            new Corpus(size, seed).WriteContent(Path.Join(root, "content"));
            var runs = Enumerable.Range(1, rounds).Select(round => Round(generator, root, round)).ToArray();

            var table = new Table($"{size} programmes", "wall, ms", "of cold", "CPU, ms", "of cold");
            var cold = Usage.Median([.. runs.Select(static run => run.Cold)]);
            Add("cold", cold);
            Add("cold, leaving a cache", Usage.Median([.. runs.Select(static run => run.Leaving)]));
            Add("nothing changed", Usage.Median([.. runs.Select(static run => run.Same)]));
            Add("one programme changed", Usage.Median([.. runs.Select(static run => run.Changed)]));
            Add("one programme changed, the next time", Usage.Median([.. runs.Select(static run => run.Again)]));
            output.WriteLine($"{table}\n");

            void Add(string name, Usage usage) =>
                table.Add(
                    name,
                    Text("0.0", usage.Wall),
                    Text("0.00", usage.Wall / cold.Wall),
                    Text("0.0", usage.Processor),
                    Text("0.00", usage.Processor / cold.Processor)
                );
        }
    }

    private static (Usage Cold, Usage Leaving, Usage Same, Usage Changed, Usage Again) Round(Generator generator, string root, int round)
    {
        var (content, site, cache, plain) = (
            Path.Join(root, "content"),
            Path.Join(root, $"site-{round}"),
            Path.Join(root, $"cache-{round}"),
            Path.Join(root, $"plain-{round}")
        );
        var build = generator.Build(content, site, Generator.Remembering(cache));
        Thread.Sleep(_untilSettled);
        var cold = Measured.Run(generator.Build(content, Path.Join(root, $"cold-{round}")));
        var (leaving, same) = (Measured.Run(build), Measured.Run(build));
        var changed = AfterChange("programm-000000");
        // Only now is there a site before it, of which most files stay where they are.
        var again = AfterChange("programm-000001");

        generator.BuildPlainly(content, plain);
        if (Digest.Of(site) != Digest.Of(plain))
        {
            throw new InvalidOperationException("figures refused: the site is not that of a build that remembers nothing");
        }

        return (cold, leaving, same, changed, again);

        Usage AfterChange(string programme)
        {
            Change(Path.Join(content, ContentForm.PathOf(programme)), round);
            return Measured.Run(build);
        }
    }

    private static void Change(string file, int round) =>
        File.WriteAllLines(
            file,
            File.ReadAllLines(file)
                .Select(line => line.StartsWith(Subtitle, StringComparison.Ordinal) ? $"{Subtitle}{round}. muudatus" : line)
        );

    private static string Text(string format, double value) => value.ToString(format, CultureInfo.InvariantCulture);
}
