namespace SiteGen.Pages;

/// <summary>A county that institutions are in.</summary>
/// <param name="Rank">Its position among all counties by name.</param>
/// <param name="Name">Null for institutions without a county.</param>
/// <param name="Label">Its name, or the words that say that there is none.</param>
internal sealed record County(int Rank, string? Name, SharedText Label);
