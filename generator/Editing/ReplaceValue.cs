using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Replaces the value of a key, or an item of a list. A new collection is written in the style of what is around it.</summary>
internal sealed record ReplaceValue(YamlPath At, YamlValue Value) : YamlEdit
{
    public override YamlPath At { get; } = At;

    public override IEnumerable<YamlChange> Changes => [new(At, value => value is null ? null : Value)];

    public override IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root) => YamlPlace.Find(root, At) is { } place ? Ways(place) : [];

    private IEnumerable<ImmutableArray<Fix>> Ways(YamlPlace place)
    {
        if (YamlWriter.IsBlock(Value) && !place.IsInFlow && Layout.AfterIndicator(place) is { } after)
        {
            yield return OnLines(place, after);
        }

        if (OnOneLine(place, YamlWriter.Flow(Value)) is { IsEmpty: false } way)
        {
            yield return way;
        }
    }

    private static ImmutableArray<Fix> OnOneLine(YamlPlace place, string source)
    {
        var (node, file) = (place.Node, place.Node.Span.File);
        var after = Layout.AfterIndicator(place);
        if (node.Span.Length == 0)
        {
            return after is { } empty ? [Layout.Insert(file, empty, $" {source}")]
                : place.Entry is { } entry ? [Layout.Insert(file, entry.Key.Span.Start + entry.Key.Span.Length, $": {source}")]
                : [];
        }

        if (node is YamlScalar || Layout.IsBracketed(node))
        {
            return [Layout.Replace(file, node.Span.Start, Layout.End(node), source + CommentOf(node))];
        }

        // A block collection: its first line, behind the colon, may have a comment.
        return after is not { } start ? []
            : Layout.LineEnd(file.Text, start) > node.Span.Start ? [Layout.Replace(file, node.Span.Start, Layout.End(node), source)]
            : [Layout.Insert(file, start, $" {source}"), Layout.Replace(file, Layout.LineEnd(file.Text, start), Layout.End(node), "")];
    }

    private ImmutableArray<Fix> OnLines(YamlPlace place, int after)
    {
        var (node, file) = (place.Node, place.Node.Span.File);
        var outer = Layout.Indentation(file, Layout.ChildStart(place.Parent!, place.Number));
        string[] lines = [.. YamlWriter.Lines(Value, outer + YamlWriter.Indent)];
        var below = string.Concat(lines.Select(static line => "\n" + line));
        var firstEnd = Layout.LineEnd(file.Text, after);
        return node.Span.Length == 0 ? [Layout.Insert(file, firstEnd, below)]
            : node.Span.Start > firstEnd ? [Layout.Replace(file, firstEnd, Layout.End(node), below)]
            : Layout.IsBlockScalar(node) ? [Layout.Replace(file, after, Layout.End(node), CommentOf(node) + below)]
            : [Layout.Replace(file, after, Layout.End(node), ""), Layout.InsertBelow(file, Layout.End(node), lines)];
    }

    /// <summary>The comment behind the indicator of a block scalar, which the scalar's span includes.</summary>
    private static string CommentOf(YamlNode node)
    {
        if (!Layout.IsBlockScalar(node))
        {
            return "";
        }

        SourceSpan span = node.Span;
        var header = span.Text[..(span.Text.IndexOf('\n') is >= 0 and var end ? end : span.Length)];
        return header.TrimStart("|>+-0123456789").TrimEnd(' ').ToString();
    }
}
