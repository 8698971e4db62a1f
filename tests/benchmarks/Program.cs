using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Benchmarks.Peers;
using SiteGen.Benchmarks.Stages;
using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks;

/// <summary>One command per measurement; <c>README.md</c> explains the output.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        var sizes = new Option<int[]>("--programmes")
        {
            Description = "Sizes of the corpus",
            HelpName = "N,N",
            DefaultValueFactory = static _ => [100, 1_000],
            CustomParser = ParseSizes,
        };
        var size = new Option<int>("--programmes")
        {
            Description = "Size of the corpus",
            HelpName = "N",
            DefaultValueFactory = static _ => 100,
        };
        var rounds = new Option<int>("--rounds") { Description = "How often each is run", DefaultValueFactory = static _ => 3 };
        var seed = new Option<int>("--seed") { Description = "Of the corpus", DefaultValueFactory = static _ => 1 };
        var sitegen = new Option<string?>("--sitegen") { Description = "A generator that is compiled already", HelpName = "PATH" };
        var work = new Option<string>("--work")
        {
            Description = "Where corpora and outputs are made",
            HelpName = "DIR",
            DefaultValueFactory = static _ => Path.Join(Path.GetTempPath(), "sitegen-benchmarks"),
        };
        var to = new Argument<string>("DIR") { Description = "Folder that gets content/ and hugo/" };

        var peers = new Command("peers", "SiteGen, Hugo and the disk alone at the same work") { sizes, rounds, seed, sitegen, work };
        peers.SetAction(call =>
            PeersCommand.Run(
                call.GetValue(sizes)!,
                call.GetValue(rounds),
                call.GetValue(seed),
                call.GetValue(sitegen),
                call.GetValue(work)!,
                Console.Out
            )
        );

        var stages = new Command("stages", "Reading, checking, planning, rendering and writing, each by itself") { seed, work };
        stages.SetAction(call => StagesCommand.Run(call.GetValue(seed), call.GetValue(work)!, Console.Out));

        var corpus = new Command("corpus", "Writes a corpus and says what a site of it must have") { to, size, seed };
        corpus.SetAction(call => WriteCorpus(call.GetValue(to)!, new Corpus(call.GetValue(size), call.GetValue(seed))));

        try
        {
            return new RootCommand("Measures SiteGen.") { peers, stages, corpus }
                .Parse(arguments)
                .Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void WriteCorpus(string folder, Corpus corpus)
    {
        corpus.WriteHugo(Path.Join(folder, "hugo"), HugoForm.Templates(Repository.Root));
        Console.WriteLine(corpus.WriteContent(Path.Join(folder, "content")));
    }

    private static int[] ParseSizes(ArgumentResult given)
    {
        var sizes = given
            .Tokens[0]
            .Value.Split(',')
            .Select(static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0)
            .ToArray();
        if (sizes.Contains(0))
        {
            given.AddError($"--programmes must be numbers such as 100,1000, found '{given.Tokens[0].Value}'.");
        }

        return sizes;
    }
}
