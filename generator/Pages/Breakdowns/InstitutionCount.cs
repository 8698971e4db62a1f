namespace SiteGen.Pages;

/// <summary>An entry in the breakdown of a period: an institution and its number of participants.</summary>
internal readonly record struct InstitutionCount(InstitutionRow Institution, int Count);
