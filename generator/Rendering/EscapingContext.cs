namespace SiteGen.Rendering;

/// <summary>The context of a value in a template: a quoted attribute or a JSON-LD element. A value in element content has none.</summary>
/// <param name="Quote">The opening quote of the attribute.</param>
/// <param name="IsUrl">Whether the browser follows or loads the attribute's value.</param>
/// <param name="IsData">Whether the context is a JSON-LD element instead of an attribute.</param>
internal readonly record struct EscapingContext(char Quote, bool IsUrl, bool IsData = false);
