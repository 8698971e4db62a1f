using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Pages;

namespace SiteGen.Rendering;

/// <summary>
/// What the Markdown texts of one page may take together. The first text that does not fit is reported, and no further one is read.
/// </summary>
internal sealed class PageAllowance
{
    /// <summary>In characters of HTML. A whole <c>programme.yaml</c> of plain text fits.</summary>
    public const int MaxHtml = 5_000_000;

    /// <summary>Enough to see what is wrong; further ones take time and memory.</summary>
    public const int MaxProblems = 1_000;

    private int _html;
    private int _problems;

    public bool IsSpent { get; private set; }

    /// <summary>Of parsing all texts.</summary>
    public Effort Effort { get; } = new(Effort.OfText);

    /// <returns>The HTML of the text; none if it does not fit.</returns>
    public HtmlString Count(Prose prose, HtmlString html, DiagnosticBag diagnostics)
    {
        _html += html.Value.Length;
        if (_html <= MaxHtml)
        {
            return html;
        }

        Spend();
        diagnostics.Add(MarkdownProblems.PageTooLarge(prose.Markdown.Span, MaxHtml));
        return new HtmlString("");
    }

    /// <param name="found">The problems of the text alone.</param>
    public void CountProblems(Prose prose, DiagnosticBag found)
    {
        _problems += found.Count;
        if (_problems > MaxProblems && !IsSpent)
        {
            Spend();
            found.Add(MarkdownProblems.TooManyProblems(prose.Markdown.Span, MaxProblems));
        }
    }

    public void Spend() => IsSpent = true;
}
