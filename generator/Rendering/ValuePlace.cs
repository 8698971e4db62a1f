namespace SiteGen.Rendering;

/// <summary>
/// A quoted attribute, or an element of structured data, that a template puts a value in. A value that has no place of this kind stands in
/// text.
/// </summary>
/// <param name="Quote">What the attribute began with.</param>
/// <param name="IsAddress">Whether a browser follows or loads what the attribute holds.</param>
/// <param name="IsData">Whether it is the element and not an attribute.</param>
internal readonly record struct ValuePlace(char Quote, bool IsAddress, bool IsData = false);
