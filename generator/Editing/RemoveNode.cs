using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>
/// Removes a key with its value, or an item of a list. Comments on its lines go with it; those above it stay. A collection that loses its
/// only child becomes an empty one.
/// </summary>
internal sealed record RemoveNode(YamlPath At) : YamlEdit
{
    public override YamlPath At { get; } = At;

    public override IEnumerable<YamlChange> Changes => [new(At, static _ => null)];

    public override IEnumerable<(int After, int Before)> Dropped(YamlNode root) =>
        YamlPlace.Find(root, At) is { Parent: { } parent } place
            ? [(Layout.ChildStart(parent, place.Number), Layout.LineEnd(root.Span.File.Text, Layout.ChildEnd(parent, place.Number)))]
            : [];

    public override IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root)
    {
        if (YamlPlace.Find(root, At) is not { Parent: { } parent } place)
        {
            return [];
        }

        if (parent is { ChildCount: 1, Parent: not null })
        {
            YamlValue empty = parent.Node is YamlMap ? new YamlFields([]) : new YamlItems([]);
            return new ReplaceValue(new YamlPath(At.Steps[..^1]), empty).Ways(root);
        }

        return Ways(parent, place.Number)
            .Select(range => ImmutableArray.Create(new Fix(root.Span.File.Span(range.From, range.To - range.From), "")));
    }

    private static IEnumerable<(int From, int To)> Ways(YamlPlace parent, int number)
    {
        var text = parent.Node.Span.File.Text;
        var (start, end) = (Layout.ChildStart(parent, number), Layout.ChildEnd(parent, number));
        if (Layout.IsFirstOnLine(text, start) && Layout.IsLastOnLine(text, end))
        {
            yield return (Layout.LineStart(text, start), Layout.NextLine(text, end));
        }

        if (number + 1 < parent.ChildCount)
        {
            yield return (start, Layout.ChildStart(parent, number + 1));
            // The first of several, behind a hyphen, above a comment.
            yield return (
                Layout.LineStart(text, start) + text.AsSpan(Layout.LineStart(text, start)..start).TrimEnd(' ').Length,
                Layout.LineEnd(text, end)
            );
        }

        if (number > 0)
        {
            yield return (Layout.ChildEnd(parent, number - 1), end);
        }
    }
}
