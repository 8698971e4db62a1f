using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Inserts items into a list. A list without a value counts as empty.</summary>
/// <param name="Number">The number that the first of them will have, from 0; <see cref="Last"/> appends them.</param>
internal sealed record InsertItem(YamlPath At, int Number, params ImmutableArray<YamlValue> Values) : YamlEdit
{
    public const int Last = int.MaxValue;

    public override YamlPath At { get; } = At;

    public override IEnumerable<YamlChange> Changes =>
        [
            new(
                At,
                value =>
                    value is null ? null
                    : value is YamlItems list ? new YamlItems(list.Items.InsertRange(Math.Min(Number, list.Items.Length), Values))
                    : new YamlItems(Values)
            ),
        ];

    public override IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root) =>
        YamlPlace.Find(root, At) switch
        {
            { Node: YamlList list, IsFlow: true } place => FlowInsertion.Ways(
                place,
                Math.Min(Number, list.Items.Length),
                string.Join(", ", Values.Select(YamlWriter.Flow))
            ),
            { Node: YamlList list } place => OnLines(place, Math.Min(Number, list.Items.Length)),
            { Node: YamlScalar { IsNull: true } } => new ReplaceValue(At, new YamlItems(Values)).Ways(root),
            _ => [],
        };

    private IEnumerable<ImmutableArray<Fix>> OnLines(YamlPlace place, int number)
    {
        var file = place.Node.Span.File;
        var indent = Layout.Indentation(file, place.Node.Span.Start);
        string[] lines = [.. Values.SelectMany(value => YamlWriter.Item(value, indent))];
        if (number > 0)
        {
            yield return [Layout.InsertBelow(file, Layout.ChildEnd(place, number - 1), lines)];
        }
        else if (Layout.AfterIndicator(place) is { } after && Layout.LineEnd(file.Text, after) < place.Node.Span.Start)
        {
            yield return [Layout.InsertBelow(file, after, lines)];
        }

        if (number < place.ChildCount)
        {
            yield return [Layout.Insert(file, Layout.ChildStart(place, number), $"{string.Join('\n', lines).TrimStart()}\n{indent}")];
        }
    }
}
