using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Editing;
using SiteGen.Yaml;

namespace SiteGen.Importing.Writing;

/// <summary>Adds spellings that the user accepted to the aliases of institutions, in the draft of <c>institutions.yaml</c>.</summary>
internal static class AliasesFile
{
    private const string Aliases = "aliases";

    /// <returns>False if an alias cannot be written, which is reported.</returns>
    public static bool Write(EditedFile institutions, IEnumerable<(string Spelling, string Id)> accepted, DiagnosticBag diagnostics)
    {
        var list = ((YamlList)institutions.Current.Front!).Items;
        var numbers = list.Index()
            .Select(static each => ((each.Item as YamlMap)?.Find("id")?.Value as YamlScalar, each.Index))
            .Where(static each => each.Item1 is not null)
            .ToDictionary(static each => each.Item1!.Value, static each => each.Index, StringComparer.Ordinal);
        return institutions.Edit(
            [
                .. accepted
                    .GroupBy(static each => each.Id, static each => YamlText.Of(each.Spelling), StringComparer.Ordinal)
                    .SelectMany(each => Add((YamlMap)list[numbers[each.Key]], YamlPath.Root.Item(numbers[each.Key]), [.. each])),
            ],
            diagnostics
        );
    }

    private static IEnumerable<YamlEdit> Add(YamlMap institution, YamlPath path, ImmutableArray<YamlValue> spellings) =>
        institution.Find(Aliases) is null
            ? [new SetKey(path, Aliases, new YamlItems(spellings))]
            : [new InsertItem(path.Key(Aliases), InsertItem.Last, spellings)];
}
