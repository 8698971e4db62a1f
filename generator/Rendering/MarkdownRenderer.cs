using System.Collections.Concurrent;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>Renders CommonMark with tables to safe HTML: raw HTML becomes text, and all links are validated.</summary>
/// <param name="tableLabel">The accessible name of scrollable tables.</param>
internal sealed class MarkdownRenderer(ResolveLink resolve, string tableLabel)
{
    private const int MaxHeadingLevel = 6;

    private readonly ConcurrentBag<MarkdownWriter> _writers = [];

    /// <param name="page">The path of the page that will contain the HTML.</param>
    public HtmlString Render(Prose prose, string page, DiagnosticBag diagnostics)
    {
        var text = prose.Markdown.Value;
        if (PlainParagraph.Is(text))
        {
            return new HtmlString(prose.Inline ? text : $"<p>{text}</p>");
        }

        if (text.Length > MarkdownSyntax.MaxLength)
        {
            diagnostics.Add(MarkdownProblems.TooLong(prose.Markdown.Span, text.Length, MarkdownSyntax.MaxLength));
            return new HtmlString("");
        }

        return PlainMarkdown.ToHtml(text, prose.Inline) is { } html ? new HtmlString(html) : RenderWithMarkdig(prose, page, diagnostics);
    }

    /// <summary>Bypasses the fast paths.</summary>
    public HtmlString RenderWithMarkdig(Prose prose, string page, DiagnosticBag diagnostics)
    {
        var places = new MarkdownPlaces(prose.Markdown);
        try
        {
            var document = WithinLimit(() => MarkdownSyntax.Parse(prose.Markdown.Value));
            if (document is not null)
            {
                ShiftHeadings(document, prose.HeadingLevel);
                UnsupportedSyntax.Report(document, places, diagnostics);
                new MarkdownLinks(prose.Markdown.Value, places, page, resolve, diagnostics).Rewrite(document);
                if (WithinLimit(() => Write(document, prose.Inline)) is { } html)
                {
                    return new HtmlString(html);
                }
            }

            diagnostics.Add(MarkdownProblems.TooDeep(prose.Markdown.Span, MarkdownSyntax.MaxNesting));
        }
        catch (TooManyDelimitersException fault)
        {
            diagnostics.Add(MarkdownProblems.TooManyDelimiters(places.SpanOf(fault.Where)));
        }

        return new HtmlString("");
    }

    /// <summary>Markdig throws <see cref="ArgumentException"/>, without a position, if the nesting is too deep.</summary>
    private static T? WithinLimit<T>(Func<T> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private string Write(MarkdownDocument document, bool inline)
    {
        var writer = _writers.TryTake(out var free) ? free : new MarkdownWriter(MarkdownSyntax.Pipeline, tableLabel);
        var html = writer.Write(document, inline);
        _writers.Add(writer);
        return html;
    }

    private static void ShiftHeadings(MarkdownDocument document, int first)
    {
        HeadingBlock[] headings = [.. document.Descendants<HeadingBlock>()];
        var highest = headings.Select(static heading => heading.Level).DefaultIfEmpty().Min();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(heading.Level - highest + first, MaxHeadingLevel);
        }
    }
}
