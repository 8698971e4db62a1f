namespace SiteGen.Model;

/// <param name="DataFiles">The number of CSV, JSON and Turtle files.</param>
/// <param name="Institutions">The number of institutions with a page.</param>
internal sealed record SiteCounts(int Pages, int DataFiles, int Institutions);
