using SiteGen.Text;

namespace SiteGen.Markup;

/// <summary>Maps positions in Markdown to positions in the source file.</summary>
internal static class MarkdownSpans
{
    /// <summary>Exact if the Markdown appears verbatim in the file; in a folded or quoted YAML scalar the part is searched for.</summary>
    public static SourceSpan SpanOf(this Sourced<string> markdown, Markdig.Syntax.SourceSpan part)
    {
        var (whole, text) = (markdown.Span, markdown.Value);
        if (part.Start < 0 || part.End >= text.Length)
        {
            return whole;
        }

        if (whole.Text.SequenceEqual(text))
        {
            return whole.File.Span(whole.Start + part.Start, part.Length);
        }

        if (Comments.MayBeIn(whole.Text) && Comments.Remove(whole.Text.ToString()) is var original && original.Text == text)
        {
            var start = original.ToOriginal(part.Start);
            return whole.File.Span(whole.Start + start, original.ToOriginal(part.End) + 1 - start);
        }

        return Find(whole, text, part.Start, text.Substring(part.Start, part.Length))
            ?? Find(whole, text, part.Start, FirstLine(text.Substring(part.Start, part.Length)))
            ?? whole;
    }

    /// <summary>The occurrence in the file with the same number as that in the value.</summary>
    private static SourceSpan? Find(SourceSpan whole, string text, int start, string part)
    {
        if (part.Length == 0)
        {
            return null;
        }

        var at = -1;
        for (var found = -1; found < start; )
        {
            found = text.IndexOf(part, found + 1, StringComparison.Ordinal);
            var next = whole.Text[(at + 1)..].IndexOf(part);
            if (next < 0)
            {
                break;
            }

            at += next + 1;
        }

        return at < 0 ? null : whole.File.Span(whole.Start + at, part.Length);
    }

    private static string FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
}
