namespace SiteGen.Rendering;

/// <summary>A quoted attribute that a template puts a value in. A value that has no place of this kind stands in text.</summary>
/// <param name="IsAddress">Whether a browser follows or loads what the attribute holds.</param>
internal readonly record struct ValuePlace(char Quote, bool IsAddress);
