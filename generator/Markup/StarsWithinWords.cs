using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>
/// Emphasis may end within a word, as in <c>**RTK**s</c>, but not begin there: in <c>a*b*c</c> and <c>x**2 + y**2</c> the stars are signs.
/// </summary>
internal static class StarsWithinWords
{
    public static void Restore(MarkdownDocument document, string markdown)
    {
        foreach (var emphasis in document.Descendants<EmphasisInline>().Where(each => BeginsWithinWord(each, markdown)).ToArray())
        {
            var (first, last) = (emphasis.Span.Start, emphasis.Span.End);
            var stars = new string('*', emphasis.DelimiterCount);
            emphasis.InsertAfter(Literal(stars, last - stars.Length + 1));
            emphasis.MoveChildrenAfter(emphasis);
            emphasis.ReplaceBy(Literal(stars, first), copyChildren: false);
        }
    }

    private static LiteralInline Literal(string stars, int start) =>
        new(stars) { Span = new(start, start + stars.Length - 1), IsClosed = true };

    private static bool BeginsWithinWord(EmphasisInline emphasis, string markdown) =>
        emphasis.DelimiterChar == '*'
        && markdown.AsSpan(0, emphasis.Span.Start).TrimEnd('*') is [.., var before]
        && char.IsLetterOrDigit(before);
}
