using Markdig.Syntax;

namespace SiteGen.Markup;

/// <param name="where">The span of the paragraph or table.</param>
internal sealed class TooManyDelimitersException(SourceSpan where) : Exception
{
    public SourceSpan Where => where;
}
