using SiteGen.Estonian;

namespace SiteGen.Pages.Findings;

/// <summary>
/// How many municipalities of a county are among those who completed: <c>Läbinute seas on esindatud 12 omavalitsust 16-st.</c>
/// </summary>
internal static class CountyFinding
{
    /// <returns>Null if the county has a single municipality, or none is among them.</returns>
    public static Finding? Of(MunicipalityTotals totals, Translations translations)
    {
        var reached = totals.Tiles.Where(static tile => tile.Count > 0).Select(static tile => tile.Municipality.Name).ToArray();
        var all = ("all", Numbers.Whole(totals.Tiles.Length));
        return reached.Length == 0 || totals.Tiles.Length == 1 ? null
            : reached.Length == totals.Tiles.Length ? Finding.Of(translations.Text("findings.county.all", all))
            : reached is [var only] ? Finding.Of(translations.Text("findings.county.one", ("name", only)))
            : Finding.Of(translations.Text("findings.county.some", ("count", Numbers.Whole(reached.Length)), all));
    }
}
