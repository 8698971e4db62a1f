using SiteGen.Content.Keys.Shapes;
using SiteGen.Model;

namespace SiteGen.Content.Keys;

/// <summary>The keys of <c>history</c> in <c>site.yaml</c>.</summary>
internal static class HistoryKeys
{
    public static MapShape<HistorySettings> Shape { get; } = Define();

    private static MapShape<HistorySettings> Define()
    {
        var keys = new KeyTable<HistorySettings>();
        var subjects = keys.Optional("subjects", NumberShapes.Boolean, static history => history.Subjects);

        return keys.Shape($"the record of changes", (fields, _) => new HistorySettings(fields.Find(subjects)?.Value ?? false));
    }
}
