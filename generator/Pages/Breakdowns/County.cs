namespace SiteGen.Pages;

/// <summary>A county with at least one institution.</summary>
/// <param name="Rank">Position among all counties, sorted by name.</param>
/// <param name="Name">Null for the group of institutions without a county.</param>
/// <param name="Label">The name, or the label for institutions without a county.</param>
internal sealed record County(int Rank, string? Name, SharedText Label);
