using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;

namespace SiteGen.Markup;

/// <summary>Reports Markdown of other programs that would be printed raw, and link definitions that nothing shows.</summary>
internal static class UnsupportedSyntax
{
    public static EmphasisDescriptor Strikethrough { get; } = new('~', 2, 2, true);

    public static void Report(MarkdownDocument document, MarkdownPlaces places, DiagnosticBag diagnostics)
    {
        var used = new HashSet<LinkReferenceDefinition>();
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LinkInline { Reference: { } reference }:
                    used.Add(reference);
                    break;
                case UnsupportedInline { IsFootnote: true }:
                    diagnostics.Add(MarkdownProblems.Footnote(places.SpanOf(node.Span)));
                    break;
                case UnsupportedInline:
                    diagnostics.Add(MarkdownProblems.TaskBox(places.SpanOf(node.Span)));
                    break;
                case EmphasisInline { DelimiterChar: '~' }:
                    diagnostics.Add(MarkdownProblems.Strikethrough(places.SpanOf(node.Span)));
                    break;
            }
        }

        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(each => !used.Contains(each)))
        {
            var at = places.SpanOf(definition.Span);
            diagnostics.Add(
                definition.Label is ['^', ..]
                    ? MarkdownProblems.Footnote(at)
                    : MarkdownProblems.UnusedDefinition(at, definition.Label ?? "")
            );
        }
    }
}
