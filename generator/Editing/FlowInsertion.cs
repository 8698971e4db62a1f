using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Editing;

/// <summary>Inserts an item or an entry within brackets.</summary>
internal static class FlowInsertion
{
    /// <param name="number">The number that the new child will have.</param>
    public static IEnumerable<ImmutableArray<Fix>> Ways(YamlPlace collection, int number, string source)
    {
        var (file, count) = (collection.Node.Span.File, collection.ChildCount);
        var open = collection.Node.Span.Start + 1;
        if (count == 0)
        {
            yield return [Layout.Insert(file, open, source)];
            yield break;
        }

        if (number < count)
        {
            yield return [Layout.Insert(file, Layout.ChildStart(collection, number), $"{source}, ")];
            yield break;
        }

        var (start, end) = (Layout.ChildStart(collection, count - 1), Layout.ChildEnd(collection, count - 1));
        if (Layout.IsFirstOnLine(file.Text, start) && Layout.IsLastOnLine(file.Text, end))
        {
            var lineEnd = Layout.LineEnd(file.Text, end);
            var line = $"\n{Layout.Indentation(file, start)}{source}";
            yield return file.Text.AsSpan(end..lineEnd).TrimStart(' ') is [',', ..]
                ? [Layout.Insert(file, lineEnd, line + ",")]
                : [Layout.Insert(file, end, ","), Layout.Insert(file, lineEnd, line)];
        }

        yield return [Layout.Insert(file, end, $", {source}")];
        yield return [Layout.Insert(file, open, $"{source}, ")];
    }
}
