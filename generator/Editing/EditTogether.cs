using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Several edits of different places as one: each edit by itself reads the whole file again.</summary>
/// <param name="Edits">At least one.</param>
internal sealed record EditTogether(ImmutableArray<YamlEdit> Edits) : YamlEdit
{
    public override YamlPath At => Edits[0].At;

    public override IEnumerable<YamlChange> Changes => Edits.SelectMany(static edit => edit.Changes);

    /// <summary>The first way of each; none if they are in each other's way.</summary>
    public override IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root)
    {
        var all = new List<Fix>();
        // A stable order: what several edits insert at one place stands there in their order.
        var fixes = Edits.SelectMany(edit => edit.Ways(root).FirstOrDefault([])).OrderBy(static fix => fix.Span.Start);
        foreach (var same in fixes.GroupBy(static fix => (fix.Span.Start, IsInsertion: fix.Span.Length == 0)))
        {
            var first = same.First();
            if (
                (same.Skip(1).Any() && first.Span.Length > 0)
                || (all is [.., var last] && first.Span.Start < last.Span.Start + last.Span.Length)
            )
            {
                return [];
            }

            all.Add(first with { Replacement = string.Concat(same.Select(static fix => fix.Replacement)) });
        }

        return all.Count == 0
            ? []
            :
            [
                [.. all],
            ];
    }

    public override IEnumerable<(int After, int Before)> Dropped(YamlNode root) => Edits.SelectMany(edit => edit.Dropped(root));
}
