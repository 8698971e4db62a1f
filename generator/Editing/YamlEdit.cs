using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>
/// A change of a YAML file: what it means, and the ways to write it. <see cref="EditedFile"/> tries the ways in order and takes the first
/// one that reads back as meant.
/// </summary>
internal abstract record YamlEdit
{
    /// <summary>The node that changes, or the collection that it is in.</summary>
    public abstract YamlPath At { get; }

    /// <summary>What the edit means.</summary>
    public abstract IEnumerable<YamlChange> Changes { get; }

    /// <summary>The meaning of the whole file afterwards; null if <see cref="At"/> leads nowhere.</summary>
    public YamlValue? Apply(YamlValue root) => root.With(Changes);

    /// <summary>Each way is a set of replacements that do not overlap.</summary>
    public abstract IEnumerable<ImmutableArray<Fix>> Ways(YamlNode root);

    /// <summary>The ranges of offsets, without their ends, whose comments go with what is removed.</summary>
    public virtual IEnumerable<(int After, int Before)> Dropped(YamlNode root) => [];
}
