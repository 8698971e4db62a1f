namespace SiteGen.Pages;

/// <summary>An entry of a breakdown.</summary>
internal readonly record struct InstitutionCount(InstitutionRow Row, int Count);
