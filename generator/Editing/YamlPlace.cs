using SiteGen.Yaml;

namespace SiteGen.Editing;

/// <summary>A node with the collections around it.</summary>
/// <param name="Number">Which child of the parent it is, from 0.</param>
internal sealed record YamlPlace(YamlNode Node, YamlPlace? Parent, int Number)
{
    /// <summary>The key and value; null for the root and for an item of a list.</summary>
    public YamlEntry? Entry => Parent?.Node is YamlMap map ? map.Entries[Number] : null;

    /// <summary>Whether it is within brackets.</summary>
    public bool IsInFlow => Parent?.IsFlow ?? false;

    /// <summary>Whether its children are, or would be, within brackets.</summary>
    public bool IsFlow => IsInFlow || Layout.IsBracketed(Node);

    public int ChildCount =>
        Node switch
        {
            YamlMap map => map.Entries.Length,
            YamlList list => list.Items.Length,
            _ => 0,
        };

    /// <returns>Null if the path leads nowhere.</returns>
    public static YamlPlace? Find(YamlNode root, YamlPath path)
    {
        var place = new YamlPlace(root, null, 0);
        foreach (var step in path.Steps)
        {
            var number = (place.Node, step) switch
            {
                (YamlMap map, KeyStep(var key)) => map.IndexOf(key),
                (YamlList list, ItemStep(var item)) when item < list.Items.Length => item,
                _ => -1,
            };
            if (number < 0)
            {
                return null;
            }

            place = place.Child(number);
        }
        return place;
    }

    public YamlPlace Child(int number) =>
        new(Node is YamlMap map ? map.Entries[number].Value : ((YamlList)Node).Items[number], this, number);
}
