using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Yaml;

namespace SiteGen.Importing.Writing;

/// <summary>Adds spellings that the user accepted to the aliases of institutions, in the draft of <c>institutions.yaml</c>.</summary>
internal static class AliasesFile
{
    private const string Aliases = "aliases";

    /// <returns>False if an alias cannot be written, which is reported.</returns>
    public static bool Write(EditedFile institutions, IEnumerable<(string Spelling, string Id)> accepted, DiagnosticBag diagnostics) =>
        accepted.All(each => institutions.Edit(Add((YamlList)institutions.Current.Front!, each.Spelling, each.Id), diagnostics));

    private static YamlEdit Add(YamlList institutions, string spelling, string id)
    {
        var number = institutions
            .Items.ToList()
            .FindIndex(item => item is YamlMap map && (map.Find("id")?.Value as YamlScalar)?.Value == id);
        var institution = YamlPath.Root.Item(number);
        return institutions.Items[number] is YamlMap map && map.Find(Aliases) is not null
            ? new InsertItem(institution.Key(Aliases), InsertItem.Last, YamlText.Of(spelling))
            : new SetKey(institution, Aliases, new YamlItems([YamlText.Of(spelling)]));
    }
}
