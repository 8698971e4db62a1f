using System.Text;
using SiteGen.Files;

namespace SiteGen.Tests.Content;

/// <summary>
/// What a cache knows by path: whatever is kept and added, each path is found with what was written last, and what is in a folder follows
/// upon it.
/// </summary>
public sealed class PathTableTests
{
    private static readonly string[] _names = ["a", "a-b", "a.b", "ab", "õ", "õ-a", "😀", "B"];

    [Fact]
    public void What_stands_in_a_folder_follows_upon_it()
    {
        var table = Written(
            PathTable.Empty,
            [],
            ["sisu/a", "sisu/a-b/1.md", "sisu", "sisu/a/1.md", "sisu/a/2", "sisu/a/2/x.md", "sisu.md", "sisu/a-b"]
        );
        Assert.Equal(["sisu", "sisu/a", "sisu/a/1.md", "sisu/a/2", "sisu/a/2/x.md", "sisu/a-b", "sisu/a-b/1.md", "sisu.md"], Paths(table));
        Assert.Equal(table.Find("sisu/a-b"), table.EndOf(table.Find("sisu/a")));
        Assert.Equal(table.Find("sisu.md"), table.EndOf(table.Find("sisu")));
        Assert.Equal(table.Find("sisu/a-b"), table.EndOf(table.Find("sisu/a/2/x.md")));
    }

    [Fact]
    public void The_system_is_given_a_path_with_its_end()
    {
        var table = Written(PathTable.Empty, [], ["õ/a.md"]);
        Assert.Equal([.. "õ/a.md"u8, 0], table.SystemPathOf(0).ToArray());
    }

    [Fact]
    public void Whatever_is_kept_and_added_is_found_and_nothing_else()
    {
        var chance = new Random(20261128);
        var (table, expected) = (PathTable.Empty, new Dictionary<string, string>());
        for (var round = 0; round < 200; round++)
        {
            var kept = Paths(table).Where(_ => chance.Next(3) > 0).ToHashSet();
            string[] added = [.. Enumerable.Range(0, chance.Next(12)).Select(_ => AnyPath(chance)).Distinct()];
            table = Written(table, kept, added, about: $"{round}");
            expected = expected.Where(each => kept.Contains(each.Key)).ToDictionary();
            foreach (var path in added)
            {
                expected[path] = $"{round}";
            }

            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Paths(table).Order(StringComparer.Ordinal));
            Assert.All(expected, each => Assert.Equal(each.Value, Encoding.UTF8.GetString(table.About(table.Find(each.Key)))));
            Assert.True(table.Find("mujal") < 0);
            Assert.All(
                expected.Keys,
                folder =>
                    Assert.Equal(
                        expected
                            .Keys.Where(path => path == folder || path.StartsWith(folder + '/', StringComparison.Ordinal))
                            .Order(StringComparer.Ordinal),
                        Paths(table)[table.Find(folder)..table.EndOf(table.Find(folder))].Order(StringComparer.Ordinal)
                    )
            );
        }
    }

    private static string AnyPath(Random chance) => string.Join('/', chance.GetItems(_names, chance.Next(1, 5)));

    private static string[] Paths(PathTable table) =>
        [.. Enumerable.Range(0, table.Count).Select(number => Encoding.UTF8.GetString(table.PathOf(number)))];

    private static PathTable Written(PathTable before, HashSet<string> kept, IEnumerable<string> added, string about = "")
    {
        var card = new CardWriter();
        PathTable.Write(
            card,
            before,
            number => kept.Contains(Paths(before)[number]),
            added.Select(path => (path, Encoding.UTF8.GetBytes(about)))
        );
        return PathTable.Read(new CardReader(card.Written.ToArray()));
    }
}
