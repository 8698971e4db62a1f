using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>What the release is called in catalogues.</summary>
internal static class ReleaseWords
{
    public static string TitleOf(Site site) => $"{site.Title}: andmed";

    /// <summary>The site's own sentence, then what there is.</summary>
    public static string DescriptionOf(Site site) =>
        $"{site.Description.TrimEnd('.')}. Andmestikus on koolitusprogrammid, nende tulemused perioodide kaupa, osalejad asutuste kaupa ja"
        + " ajakava. Ligikaudse arvu juures on veerg, mis ütleb, kuidas arvu mõista; tühi lahter tähendab, et väärtus ei ole teada.";
}
