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

    private static readonly HtmlString _nothing = new("");

    private readonly ConcurrentBag<MarkdownWriter> _writers = [];

    /// <param name="page">The path of the page that will contain the HTML.</param>
    /// <param name="allowance">Of that page; null if the text stands alone.</param>
    public HtmlString Render(Prose prose, string page, DiagnosticBag diagnostics, PageAllowance? allowance = null)
    {
        allowance ??= new PageAllowance();
        if (allowance.IsSpent)
        {
            return _nothing;
        }

        if (Plain(prose) is { } plain)
        {
            return allowance.Count(prose, new HtmlString(plain), diagnostics);
        }

        var found = new DiagnosticBag();
        var html = allowance.Count(prose, Render(prose, page, allowance, found), found);
        allowance.CountProblems(prose, found);
        diagnostics.AddAll(found);
        return html;
    }

    /// <summary>Bypasses the fast paths.</summary>
    public HtmlString RenderWithMarkdig(Prose prose, string page, DiagnosticBag diagnostics) =>
        RenderWithMarkdig(prose, page, new PageAllowance(), diagnostics);

    private static string? Plain(Prose prose)
    {
        var text = prose.Markdown.Value;
        return PlainParagraph.Is(text) ? (prose.Inline ? text : $"<p>{text}</p>")
            : text.Length <= MarkdownSyntax.MaxLength ? PlainMarkdown.ToHtml(text, prose.Inline)
            : null;
    }

    private HtmlString Render(Prose prose, string page, PageAllowance allowance, DiagnosticBag diagnostics)
    {
        var length = prose.Markdown.Value.Length;
        if (length > MarkdownSyntax.MaxLength)
        {
            diagnostics.Add(MarkdownProblems.TooLong(prose.Markdown.Span, length, MarkdownSyntax.MaxLength));
            return _nothing;
        }

        return RenderWithMarkdig(prose, page, allowance, diagnostics);
    }

    private HtmlString RenderWithMarkdig(Prose prose, string page, PageAllowance allowance, DiagnosticBag diagnostics)
    {
        var places = new MarkdownPlaces(prose.Markdown);
        try
        {
            var document = WithinLimit(() => MarkdownSyntax.Parse(prose.Markdown.Value, allowance.Effort));
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
        catch (TooMuchMarkdownException fault)
        {
            var at = places.SpanOf(fault.Where);
            diagnostics.Add(
                fault.What switch
                {
                    Excess.Delimiters => MarkdownProblems.TooManyDelimiters(at),
                    Excess.Cells => MarkdownProblems.TooManyCells(at, MarkdownSyntax.MaxCells),
                    Excess.Html => MarkdownProblems.TooMuchHtml(at, MarkdownWriter.MaxLength),
                    _ => MarkdownProblems.PageTooLarge(at, PageAllowance.MaxHtml),
                }
            );
            if (fault.What == Excess.Page)
            {
                allowance.Spend();
            }
        }

        return _nothing;
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
