namespace SiteGen.Rendering;

/// <summary>The context of a value in a template: a quoted attribute or a JSON-LD element. A value in element content has none.</summary>
/// <param name="Quote">The opening quote of the attribute.</param>
/// <param name="IsUrl">Whether the browser follows or loads the attribute's value.</param>
/// <param name="IsData">Whether the context is a JSON-LD element instead of an attribute.</param>
/// <param name="IsRefresh">Whether the URL may stand behind a number of seconds, as in <c>&lt;meta http-equiv="refresh"&gt;</c>.</param>
internal readonly record struct EscapingContext(char Quote, bool IsUrl, bool IsData = false, bool IsRefresh = false)
{
    /// <summary>Element content that readers copy or programs compare, such as in <c>code</c>, so that nothing is added to it.</summary>
    public static EscapingContext Verbatim { get; } = new('\0', IsUrl: false);
}
