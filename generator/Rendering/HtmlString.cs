namespace SiteGen.Rendering;

/// <summary>
/// The only way to put HTML into a page unescaped. It is made in three places and must stay so: by <see cref="MarkdownRenderer"/>,
/// for the result of an <see cref="Include"/>, and for the page that the layout is put around.
/// </summary>
internal sealed record HtmlString(string Value)
{
    /// <summary>Joined to text it becomes text, and is escaped: a mistake that is seen, and harmless.</summary>
    public override string ToString() => Value;
}
