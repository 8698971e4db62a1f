using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Editing;

/// <summary>
/// Edits of generated YAML: each gives what was meant, as YamlDotNet reads it, or is refused. The generator knows what is meant.
/// </summary>
public sealed class EditedLayoutTests
{
    private static readonly string[] _keys = ["period", "completed", "registered", "participants", "note", "aliases", "name", "title"];
    private static readonly string[] _words =
    [
        "2026",
        "Aru vald",
        "> 450",
        "Õ",
        "113",
        "a b c",
        "kohal: 5",
        "x #y",
        "\"jah\"",
        "esimene\n\nteine",
        "esimene\nÕun\n",
    ];

    private const string Path = "content/a.yaml";

    /// <summary>Edits that no layout prevents: at least this share must be made.</summary>
    private const double LeastShareMade = 0.97;

    [Fact]
    public void Five_thousand_layouts_are_edited_as_meant_or_left_alone()
    {
        var (seed, times, made) = (Night.Seed(20_261_116), Night.Times(5_000), 0);
        for (var number = 0; number < times; number++)
        {
            made += IsEdited(new Random(unchecked(seed + number)), $"layout {number}{Night.Hint}") ? 1 : 0;
        }

        Assert.InRange(made, times * LeastShareMade, times);
    }

    private static bool IsEdited(Random random, string hint)
    {
        var tree = Map(random, 3);
        var writer = new LayoutWriter(random);
        var text = Varied(writer.Write(tree), tree, random);
        byte[] bytes = [.. random.Next(10) == 0 ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];
        Assert.True(tree.Notation == Notation(text), $"{hint}: the generator is wrong\n{text}");

        var problems = new DiagnosticBag();
        var revision = Revision.Read(bytes, Path, problems)!;
        Assert.True(revision.ErrorCount == 0 && !problems.HasErrors, $"{hint}\n{text}");
        var (edit, expected) = EditOf(tree, random);
        if (revision.Edit(edit) is not { } edited)
        {
            return false;
        }

        var after = edited.Raw.Text;
        var told = $"{hint}: {edit.GetType().Name} {edit.At}\n{text}\n=>\n{after}";
        Assert.True(Notation(after) == expected.Notation, $"{told}\nexpected {expected.Notation}");
        Assert.True(
            edited.Raw.Encode().AsSpan().StartsWith(Encoding.UTF8.Preamble) == bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble),
            told
        );
        Assert.True(
            text.Contains('\r') ? after.Count(static c => c == '\n') == after.Count(static c => c == '\r') : !after.Contains('\r'),
            told
        );
        AssertOthersAreUntouched(text, after, edit, writer, told);
        return true;
    }

    /// <summary>Windows line ends, letters in two parts, and no line end at the end of the file.</summary>
    private static string Varied(string text, Tree tree, Random random)
    {
        text = random.Next(6) == 0 && text.TrimEnd('\n') is var trimmed && Notation(trimmed) == tree.Notation ? trimmed : text;
        text = random.Next(5) == 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return random.Next(5) == 0 ? text.Replace("Õ", "O\u0303", StringComparison.Ordinal) : text;
    }

    /// <summary>Every line outside of the node that is edited is the same, and so is every comment outside of what is removed.</summary>
    private static void AssertOthersAreUntouched(string before, string after, YamlEdit edit, LayoutWriter writer, string told)
    {
        var (old, @new) = (before.Split('\n'), after.Split('\n'));
        var (first, last) = LinesOf(edit is RemoveNode ? new YamlPath(edit.At.Steps[..^1]) : edit.At, writer);
        Assert.True(old.Take(first).SequenceEqual(@new.Take(first)), told);
        // The last line of a file may get an end.
        var tail = old[Math.Min(last + 1, old.Length)..];
        Assert.True(tail.SequenceEqual(@new.TakeLast(tail.Length)), told);

        var (from, to) = edit is RemoveNode ? LinesOf(edit.At, writer) : (0, -1);
        var kept = writer.Comments.Where(comment => !old[from..(to + 1)].Any(line => line.Contains(comment, StringComparison.Ordinal)));
        Assert.True(kept.SequenceEqual(writer.Comments.Where(after.Contains).Intersect(kept)), told);
        if (edit is InsertItem)
        {
            // All lines but one, which the item continues or which gets a comma, stay in their order.
            var left = new Queue<string>(@new.Select(static line => line.TrimEnd('\r')));
            var lost = old.Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0).Count(line => !Find(left, line));
            Assert.True(lost <= 1, told);
        }
    }

    private static bool Find(Queue<string> lines, string line)
    {
        var skipped = lines.TakeWhile(each => each != line).Count();
        if (skipped == lines.Count)
        {
            return false;
        }

        for (; skipped >= 0; skipped--)
        {
            lines.Dequeue();
        }

        return true;
    }

    /// <summary>The lines of a node, or of the nearest node around it that has lines of its own.</summary>
    private static (int First, int Last) LinesOf(YamlPath path, LayoutWriter writer) =>
        writer.Lines.TryGetValue(string.Concat(path.Steps.Select(static step => $"/{step}")), out var lines)
            ? lines
            : LinesOf(new YamlPath(path.Steps[..^1]), writer);

    private static (YamlEdit Edit, Tree Expected) EditOf(Tree.Fields root, Random random)
    {
        List<(ImmutableArray<object> Path, Tree Node)> nodes = [.. Nodes(root, [])];
        var (path, node) = nodes[random.Next(nodes.Count)];
        var at = path.Aggregate(YamlPath.Root, static (place, step) => step is string key ? place.Key(key) : place.Item((int)step));
        var (value, meaning) = Value(random);
        if (node is Tree.Fields or Tree.Null && random.Next(2) == 0)
        {
            var key = _keys[random.Next(_keys.Length)];
            var fields = node is Tree.Fields map ? map.All : [];
            Tree changed = fields.Any(field => field.Key == key)
                ? new Tree.Fields([.. fields.Select(field => field.Key == key ? (key, meaning) : field)])
                : new Tree.Fields([.. fields, (key, meaning)]);
            return (new SetKey(at, key, value), root.With(path.AsSpan(), _ => changed));
        }

        if (node is Tree.Items or Tree.Null && random.Next(3) > 0)
        {
            var items = node is Tree.Items list ? list.All : [];
            var number = random.Next(2) == 0 ? InsertItem.Last : random.Next(items.Count + 1);
            List<Tree> changed = [.. items];
            changed.Insert(Math.Min(number, items.Count), meaning);
            return (new InsertItem(at, number, value), root.With(path.AsSpan(), _ => new Tree.Items(changed)));
        }

        return path.IsEmpty ? (new SetKey(at, "uus", value), root.With([], _ => new Tree.Fields([.. root.All, ("uus", meaning)])))
            : random.Next(3) == 0 ? (new RemoveNode(at), root.With(path.AsSpan(), static _ => null))
            : (new ReplaceValue(at, value), root.With(path.AsSpan(), _ => meaning));
    }

    private static (YamlValue Value, Tree Meaning) Value(Random random)
    {
        switch (random.Next(5))
        {
            case 0:
                return (
                    new YamlItems([YamlText.Of("Näidis: amet"), YamlText.Plain("7")]),
                    new Tree.Items([new Tree.Text("Näidis: amet"), new Tree.Text("7")])
                );
            case 1:
                return (
                    new YamlFields([new("aru", YamlText.Plain("4")), new("lepa", new YamlItems([YamlText.Of("#1")]))]),
                    new Tree.Fields([("aru", new Tree.Text("4")), ("lepa", new Tree.Items([new Tree.Text("#1")]))])
                );
            default:
                var text = _words[random.Next(_words.Length)];
                return (YamlText.Of(text), new Tree.Text(text));
        }
    }

    private static IEnumerable<(ImmutableArray<object>, Tree)> Nodes(Tree node, ImmutableArray<object> path) =>
        node switch
        {
            Tree.Fields map => map.All.SelectMany(field => Nodes(field.Value, path.Add(field.Key))).Prepend((path, node)),
            Tree.Items list => list.All.SelectMany((item, number) => Nodes(item, path.Add(number))).Prepend((path, node)),
            _ => [(path, node)],
        };

    private static Tree.Fields Map(Random random, int depth)
    {
        string[] keys = [.. _keys];
        random.Shuffle(keys);
        return new Tree.Fields([.. keys.Take(random.Next(1, 5)).Select(key => (key, Node(random, depth - 1)))]);
    }

    private static Tree Node(Random random, int depth) =>
        random.Next(depth > 0 ? 6 : 3) switch
        {
            0 when random.Next(3) == 0 => new Tree.Null(),
            0 or 1 or 2 => new Tree.Text(_words[random.Next(_words.Length)]),
            3 => Map(random, depth),
            _ => new Tree.Items([.. Enumerable.Range(0, random.Next(4)).Select(_ => Node(random, depth - 1))]),
        };

    private static string Notation(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml.Replace("O\u0303", "Õ", StringComparison.Ordinal)));
        // A file without keys has no document.
        return stream.Documents is [var document] && Of(document.RootNode) is not "null" and var notation ? notation : "{}";

        static string Entry(KeyValuePair<YamlNode, YamlNode> entry) => $"{entry.Key}:{Of(entry.Value)}";

        static string Of(YamlNode node) =>
            node switch
            {
                YamlMappingNode map =>
                    $"{{{string.Join(',', map.Children.OrderBy(static each => $"{each.Key}", StringComparer.Ordinal).Select(Entry))}}}",
                YamlSequenceNode list => $"[{string.Join(',', list.Children.Select(Of))}]",
                YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: null or "" or "~" or "null" } => "null",
                var scalar => string.Create(CultureInfo.InvariantCulture, $"\"{((YamlScalarNode)scalar).Value}\""),
            };
    }
}
