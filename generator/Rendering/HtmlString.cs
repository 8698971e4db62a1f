namespace SiteGen.Rendering;

/// <summary>
/// Trusted HTML that is written without escaping. Must be created in only a few places: by <see cref="MarkdownRenderer"/>, for the output
/// of an <see cref="Include"/>, and for the page inserted in the layout.
/// </summary>
internal sealed record HtmlString(string Value)
{
    /// <summary>Concatenated with text it becomes text and is escaped: a visible but harmless mistake.</summary>
    public override string ToString() => Value;
}
