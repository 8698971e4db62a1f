using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Where a part of a Markdown text stands in its file.</summary>
internal static class MarkdownPlace
{
    /// <summary>Exact where the text stands in its file as it was read; in a folded or quoted YAML text it is looked for.</summary>
    public static SourceSpan PlaceOf(this Sourced<string> markdown, Markdig.Syntax.SourceSpan part)
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
