using System.Collections.Concurrent;
using Markdig;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>CommonMark with tables, as HTML that is safe on any page: raw HTML is text, and every link has been judged.</summary>
/// <param name="tableLabel">What a table that can be scrolled is called for those who do not see it.</param>
internal sealed class MarkdownRenderer(ResolveLink resolve, string tableLabel)
{
    private const int DeepestNesting = 64;
    private const int LowestHeading = 6;

    /// <summary>Twenty pages of print.</summary>
    private const int LongestText = 40_000;

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestNesting }
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .DisableHtml()
        .Use<MarkdownBounds>()
        .Build();

    private readonly ConcurrentBag<MarkdownWriter> _writers = [];

    /// <param name="page">The path of the page that it lands on.</param>
    public HtmlString Render(Prose prose, string page, DiagnosticBag diagnostics)
    {
        var text = prose.Markdown.Value;
        if (PlainParagraph.Is(text))
        {
            return new HtmlString(prose.Inline ? text : $"<p>{text}</p>");
        }

        if (text.Length > LongestText)
        {
            diagnostics.Add(MarkdownProblems.TooLong(prose.Markdown.Span, text.Length, LongestText));
            return new HtmlString("");
        }

        return PlainMarkdown.ToHtml(text, prose.Inline) is { } html ? new HtmlString(html) : Parsed(prose, page, diagnostics);
    }

    /// <summary>As CommonMark says, whatever is in the text.</summary>
    public HtmlString Parsed(Prose prose, string page, DiagnosticBag diagnostics)
    {
        try
        {
            var document = WithinLimit(() => Markdown.Parse(prose.Markdown.Value, _pipeline));
            if (document is not null)
            {
                MoveHeadings(document, prose.HeadingLevel);
                new MarkdownLinks(prose.Markdown, page, resolve, diagnostics).Settle(document);
                if (WithinLimit(() => Write(document, prose.Inline)) is { } html)
                {
                    return new HtmlString(html);
                }
            }

            diagnostics.Add(MarkdownProblems.TooDeep(prose.Markdown.Span, DeepestNesting));
        }
        catch (TooManySignsException fault)
        {
            diagnostics.Add(MarkdownProblems.TooManyDelimiters(prose.Markdown.PlaceOf(fault.Where)));
        }

        return new HtmlString("");
    }

    /// <summary>Markdig reports too deep a nesting with this exception, and with no place.</summary>
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
        var writer = _writers.TryTake(out var free) ? free : new MarkdownWriter(_pipeline, tableLabel);
        var html = writer.Write(document, inline);
        _writers.Add(writer);
        return html;
    }

    private static void MoveHeadings(MarkdownDocument document, int first)
    {
        HeadingBlock[] headings = [.. document.Descendants<HeadingBlock>()];
        var highest = headings.Select(static heading => heading.Level).DefaultIfEmpty().Min();
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(heading.Level - highest + first, LowestHeading);
        }
    }
}
