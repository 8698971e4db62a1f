using SiteGen.Editing;
using SiteGen.Model;
using SiteGen.Yaml;

namespace SiteGen.Importing.Writing;

/// <summary>Where a period stands in <c>programme.yaml</c>.</summary>
/// <param name="Path">Leads to the period's map.</param>
internal sealed record PeriodPlace(YamlPath Path, YamlMap Map)
{
    public static YamlPath Results { get; } = YamlPath.Root.Key("results");

    /// <returns>Null if the file has no such period.</returns>
    public static PeriodPlace? Find(YamlMap programme, PeriodName period)
    {
        if (programme.Find("results")?.Value is not YamlList list)
        {
            return null;
        }

        var number = list.Items.ToList().FindIndex(item => Name(item) == period);
        return number < 0 ? null : new PeriodPlace(Results.Item(number), (YamlMap)list.Items[number]);
    }

    /// <summary>The number that stands under a key; null if there is none.</summary>
    public YamlScalar? Number(string key) => Map.Find(key)?.Value is YamlScalar { IsNull: false } number ? number : null;

    public YamlMap? Participants => Map.Find("participants")?.Value as YamlMap;

    private static PeriodName? Name(YamlNode item) =>
        item is YamlMap map && map.Find("period")?.Value is YamlScalar name ? PeriodName.Parse(name.Value) : null;
}
