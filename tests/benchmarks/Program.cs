using System.CommandLine;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Benchmarks.Peers;
using SiteGen.Benchmarks.Rebuilds;
using SiteGen.Benchmarks.Stages;
using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks;

/// <summary>A verb a measurement; <c>README.md</c> tells what each prints.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        var sizes = new Option<int[]>("--programmes") { Description = "Sizes of the corpus", DefaultValueFactory = static _ => [100, 1_000], CustomParser = static given => [.. given.Tokens[0].Value.Split(',').Select(int.Parse)] };
        var rounds = new Option<int>("--rounds") { Description = "How often each is run", DefaultValueFactory = static _ => 3 };
        var seed = new Option<int>("--seed") { Description = "Of the corpus", DefaultValueFactory = static _ => 1 };
        var sitegen = new Option<string?>("--sitegen") { Description = "A generator that is compiled already", HelpName = "PATH" };
        var work = new Option<string>("--work") { Description = "Folder for corpora and outputs; use a disk, not memory, to see a disk", HelpName = "DIR", DefaultValueFactory = static _ => Path.Join(Path.GetTempPath(), "sitegen-benchmarks") };

        var peers = new Command("peers", "SiteGen, Hugo and the disk alone at the same work") { sizes, rounds, seed, sitegen, work };
        peers.SetAction(call => PeersCommand.Run(call.GetValue(sizes)!, call.GetValue(rounds), call.GetValue(seed), call.GetValue(sitegen), call.GetValue(work)!, Console.Out));

        var rebuild = new Command("rebuild", "A build that knows of the one before it: cold, nothing changed, one programme changed") { sizes, rounds, seed, sitegen, work };
        rebuild.SetAction(call => RebuildCommand.Run(call.GetValue(sizes)!, call.GetValue(rounds), call.GetValue(seed), call.GetValue(sitegen), call.GetValue(work)!, Console.Out));

        var stages = new Command("stages", "Reading, checking, planning, rendering and writing, each by itself") { seed, work };
        stages.SetAction(call => StagesCommand.Run(call.GetValue(seed), call.GetValue(work)!));

        var to = new Argument<string>("to") { Description = "Folder that gets content/ and hugo/" };
        var corpus = new Command("corpus", "Writes a corpus and says what a site of it must have") { to, sizes, seed };
        corpus.SetAction(call =>
        {
            var made = new Corpus(call.GetValue(sizes)![0], call.GetValue(seed));
            made.WriteHugo(Path.Join(call.GetValue(to), "hugo"), Path.Join(Repository.Root, "tests/benchmarks/hugo"));
            Console.WriteLine(made.WriteContent(Path.Join(call.GetValue(to), "content")));
        });

        return new RootCommand("Measures SiteGen.") { peers, rebuild, stages, corpus }.Parse(arguments).Invoke();
    }
}
