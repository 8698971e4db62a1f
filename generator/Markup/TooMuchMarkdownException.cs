using Markdig.Syntax;

namespace SiteGen.Markup;

/// <summary>What a Markdown text has too much of.</summary>
internal enum Excess
{
    Delimiters,

    /// <summary>Cells of tables, with those that fill short rows.</summary>
    Cells,

    /// <summary>Characters of HTML.</summary>
    Html,

    /// <summary>It alone is fine, but the page has other texts as well.</summary>
    Page,
}

/// <param name="where">The span of the paragraph, table or link.</param>
internal sealed class TooMuchMarkdownException(Excess what, SourceSpan where) : Exception
{
    public Excess What => what;

    public SourceSpan Where => where;
}
