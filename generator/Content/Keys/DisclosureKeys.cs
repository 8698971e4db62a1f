using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of <c>disclosure</c> in <c>site.yaml</c>.</summary>
internal static class DisclosureKeys
{
    public static MapShape<Disclosure> Shape { get; } = Define();

    private static MapShape<Disclosure> Define()
    {
        var keys = new KeyTable<Disclosure>();
        var threshold = keys.Required("threshold", NumberShapes.Threshold, 2, static disclosure => disclosure.Threshold.Value);

        return keys.Shape($"the disclosure rule", (fields, _) => new Disclosure(fields.Get(threshold)));
    }
}
