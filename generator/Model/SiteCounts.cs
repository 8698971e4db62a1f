namespace SiteGen.Model;

/// <param name="DataFiles">CSV and JSON files.</param>
/// <param name="Institutions">Institutions that have a page.</param>
internal sealed record SiteCounts(int Pages, int DataFiles, int Institutions);
