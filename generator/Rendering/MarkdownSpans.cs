using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Maps positions in Markdown to positions in the source file.</summary>
internal static class MarkdownSpans
{
    /// <summary>Exact if the Markdown appears verbatim in the file; in a folded or quoted YAML scalar the part is searched for.</summary>
    public static SourceSpan SpanOf(this Sourced<string> markdown, Markdig.Syntax.SourceSpan part)
    {
        var whole = markdown.Span;
        if (part.Start < 0 || part.End >= markdown.Value.Length)
        {
            return whole;
        }

        return whole.Text.SequenceEqual(markdown.Value)
            ? whole.File.Span(whole.Start + part.Start, part.Length)
            : whole.Find(markdown.Value.Substring(part.Start, part.Length));
    }
}
