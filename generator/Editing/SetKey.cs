using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Sets the value of a key in a map; adds the key if the map lacks it. A map without a value counts as empty.</summary>
internal sealed record SetKey(YamlPath At, string Key, YamlValue Value) : YamlEdit
{
    public override YamlPath At { get; } = At;

    /// <summary>A new key follows the last of these that the map has, or is the map's last key.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    private YamlField Field => new(Key, Value);

    private YamlFields NewMap => new([Field]);

    public override IEnumerable<YamlChange> Changes => [new(At.Key(Key), _ => Value)];

    public override IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root) =>
        YamlPlace.Find(root, At) switch
        {
            { Node: YamlMap map } when map.Find(Key) is not null => new ReplaceValue(At.Key(Key), Value).Ways(root),
            { Node: YamlMap, IsFlow: true } place => FlowInsertion.Ways(place, place.ChildCount, YamlWriter.Flow(Field)),
            { Node: YamlMap { Entries.IsEmpty: true } } place => InEmptyFile(place),
            { Node: YamlMap map } place => OnLines(place, map),
            { Node: YamlScalar { IsNull: true } } => new ReplaceValue(At, NewMap).Ways(root),
            _ => [],
        };

    private IEnumerable<ImmutableArray<Fix>> OnLines(YamlPlace place, YamlMap map)
    {
        var file = map.Span.File;
        string[] lines = [.. YamlWriter.Entry(Field, Layout.Indentation(file, map.Entries[0].Key.Span.Start))];
        var preferred = After.Select(map.IndexOf).DefaultIfEmpty(-1).Max();
        // A text of several lines at the end of a file may leave no place after it.
        var numbers = Enumerable.Range(1, map.Entries.Length).Select(each => map.Entries.Length - each);
        foreach (var number in numbers.Prepend(preferred).Where(static each => each >= 0))
        {
            yield return [Layout.InsertBelow(file, Layout.ChildEnd(place, number), lines)];
        }

        var first = map.Entries[0].Key.Span.Start;
        yield return [Layout.Insert(file, first, $"{string.Join('\n', lines).TrimStart()}\n{Layout.Indentation(file, first)}")];
    }

    /// <summary>A file without keys may have comments.</summary>
    private IEnumerable<ImmutableArray<Fix>> InEmptyFile(YamlPlace place)
    {
        var (file, lines) = (place.Node.Span.File, string.Join('\n', YamlWriter.Entry(Field, "")));
        yield return [Layout.Insert(file, file.Text.Length, $"{(file.Text.Length == 0 || file.Text[^1] == '\n' ? "" : "\n")}{lines}\n")];
        yield return [Layout.Insert(file, place.Node.Span.Start, lines + "\n")];
    }
}
