namespace SiteGen.Model;

/// <param name="DataFiles">The number of files for programs, or to take away.</param>
/// <param name="Institutions">The number of institutions with a page.</param>
internal sealed record SiteCounts(int Pages, int DataFiles, int Institutions);
