namespace SiteGen.Content;

/// <summary>What stands in a folder, each in ordinal order of names.</summary>
/// <param name="Links">Symbolic links, which are not followed.</param>
internal sealed record Listing(List<string> Files, List<string> Folders, List<string> Links);
