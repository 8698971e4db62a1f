using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Markup;

internal static class MarkdownReader
{
    /// <summary>Of one text: who has read of some looks for the others.</summary>
    private const int MostReported = 1_000;

    /// <summary>Removes HTML comments, so that neither pages nor data files show them. They are reported.</summary>
    /// <returns>Null if it is not known where a comment ends.</returns>
    public static Sourced<string>? WithoutComments(Sourced<string> markdown, DiagnosticBag diagnostics)
    {
        if (!Comments.MayBeIn(markdown.Value))
        {
            return markdown;
        }

        var read = Comments.Remove(markdown.Value);
        var places = new MarkdownPlaces(markdown);
        foreach (var (comment, length) in read.Comments.Take(MostReported))
        {
            diagnostics.Add(MarkdownProblems.Comment(SpanOf(comment, length)));
        }

        if (read.Unclosed is not { } start)
        {
            return markdown with { Value = read.Text };
        }

        diagnostics.Add(MarkdownProblems.UnclosedComment(SpanOf(start, "<!--".Length)));
        return null;

        SourceSpan SpanOf(int start, int length) => places.SpanOf(new Markdig.Syntax.SourceSpan(start, start + length - 1));
    }
}
