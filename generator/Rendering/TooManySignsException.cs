using Markdig.Syntax;

namespace SiteGen.Rendering;

/// <param name="where">The paragraph or table that they stand in.</param>
internal sealed class TooManySignsException(SourceSpan where) : Exception
{
    public SourceSpan Where => where;
}
