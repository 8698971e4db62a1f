using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>Several edits of different places as one: each edit by itself reads the whole file again.</summary>
/// <param name="Edits">At least one.</param>
internal sealed record EditTogether(ImmutableArray<YamlEdit> Edits) : YamlEdit
{
    public override YamlPath At => Edits[0].At;

    public override YamlValue? Apply(YamlValue root) =>
        Edits.Aggregate((YamlValue?)root, static (value, edit) => value is null ? null : edit.Apply(value));

    /// <summary>The first way of each; none if they are in each other's way.</summary>
    public override IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root)
    {
        var all = new List<Fix>();
        // A stable order: what several edits insert at one place stands there in their order.
        foreach (var fix in Edits.SelectMany(edit => edit.Ways(root).FirstOrDefault([])).OrderBy(static fix => fix.Span.Start))
        {
            if (all is [.., var last] && fix.Span.Start < last.Span.Start + last.Span.Length)
            {
                return [];
            }

            if (all is [.., { Span.Length: 0 } same] && same.Span.Start == fix.Span.Start && fix.Span.Length == 0)
            {
                all[^1] = same with { Replacement = same.Replacement + fix.Replacement };
            }
            else
            {
                all.Add(fix);
            }
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
