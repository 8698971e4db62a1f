namespace SiteGen.Pages;

/// <summary>An entry of a breakdown as its period sees it: the institution, and how many of it took part.</summary>
internal readonly record struct InstitutionCount(InstitutionRow Institution, int Count);
