using System.Globalization;
using SiteGen.Benchmarks.Measuring;
using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks.Peers;

/// <summary><c>peers</c>: compares the generator with Hugo and with disk access alone.</summary>
internal static class PeersCommand
{
    public static void Run(IEnumerable<int> sizes, int rounds, int seed, string? sitegen, string work, TextWriter output)
    {
        var generator = Generator.At(sitegen, work);
        var floor = Tools.PublishNatively(Path.Join(Repository.Root, "tests/benchmarks/Floor"), "floor", work);
        var hugo = Tools.FindNewest("hugo");
        output.WriteLine(
            hugo is null
                ? "Hugo is not installed (Debian: apt-get install hugo), and left out."
                : Tools.Run(new Invocation(hugo, "version")).Trim()
        );
        using var workshop = new WorkFolder(work);
        foreach (var size in sizes)
        {
            var root = Path.Join(workshop.Root, $"{size}");
            var course = new Course(root, size, seed, generator);
            var runs = Race.Run([.. course.Contenders(generator, floor, hugo)], rounds, root);
            var medians = runs.ToDictionary(static each => each.Key, static each => Usage.Median(each.Value));
            output.WriteLine($"\n{course}; medians of {rounds}");
            output.WriteLine(Figures(runs, medians));
            output.WriteLine($"\n{Ratios(medians)}");
        }
    }

    private static Table Figures(IReadOnlyDictionary<string, IReadOnlyList<Usage>> runs, Dictionary<string, Usage> medians)
    {
        var table = new Table("", "wall, ms", "from", "to", "CPU, ms", "peak, MiB");
        foreach (var (name, usage) in medians)
        {
            table.Add(
                name,
                Text(usage.Wall),
                Text(runs[name].Min(static run => run.Wall)),
                Text(runs[name].Max(static run => run.Wall)),
                Text(usage.Processor),
                Text(usage.Peak)
            );
        }

        return table;
    }

    private static Table Ratios(Dictionary<string, Usage> medians)
    {
        var (table, us) = (new Table("SiteGen to", "wall", "CPU", "peak"), medians[Course.Us]);
        foreach (var (name, usage) in medians.Where(static each => each.Key != Course.Us))
        {
            table.Add(name, Ratio(us.Wall / usage.Wall), Ratio(us.Processor / usage.Processor), Ratio(us.Peak / usage.Peak));
        }

        return table;
    }

    private static string Text(double value) => value.ToString(value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
