namespace SiteGen.Pages;

/// <summary>A county that institutions are in.</summary>
/// <param name="At">Its place among all by name.</param>
/// <param name="Name">Null for those that are in none.</param>
/// <param name="Label">Its name, or the words that say that there is none.</param>
internal sealed record County(int At, string? Name, SharedText Label);
