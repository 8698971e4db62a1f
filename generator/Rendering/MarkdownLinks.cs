using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Validates all links and images of a text, resolves internal links, and marks external ones.</summary>
internal sealed class MarkdownLinks(Sourced<string> markdown, string page, ResolveLink resolve, DiagnosticBag diagnostics)
{
    private const string InertUrl = "#";

    public void Rewrite(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node is LinkInline { IsImage: true } image)
            {
                image.Url = RewriteImage(image, image.Url ?? "");
            }
            else if (node is LinkInline link)
            {
                link.Url = RewriteLink(link, link.Url ?? "");
            }
            else if (node is AutolinkInline { IsEmail: false } autolink)
            {
                autolink.Url = RewriteLink(autolink, autolink.Url);
            }
        }
    }

    private string RewriteLink(Inline link, string address)
    {
        switch (LinkPolicy.Classify(address))
        {
            case LinkKind.Internal:
                return Resolve(link, address);
            case LinkKind.External:
                link.GetAttributes().AddClass("external");
                link.GetAttributes().AddProperty("rel", "external noopener");
                return address;
            case LinkKind.Contact or LinkKind.Fragment:
                return address;
            default:
                return Refuse(MarkdownProblems.ForbiddenLink(markdown.SpanOf(link.Span), address));
        }
    }

    private string RewriteImage(LinkInline image, string address)
    {
        if (!image.Descendants<LeafInline>().Any(IsVisible))
        {
            diagnostics.Add(MarkdownProblems.MissingAlternativeText(markdown.SpanOf(image.Span)));
        }

        return LinkPolicy.Classify(address) switch
        {
            LinkKind.Internal => Resolve(image, address),
            LinkKind.External => Refuse(MarkdownProblems.ExternalImage(markdown.SpanOf(image.Span), address)),
            _ => Refuse(MarkdownProblems.ForbiddenLink(markdown.SpanOf(image.Span), address)),
        };
    }

    private static bool IsVisible(LeafInline inline) =>
        inline switch
        {
            LiteralInline literal => !string.IsNullOrWhiteSpace(literal.Content.ToString()),
            _ => inline is not LineBreakInline,
        };

    private string Resolve(Inline link, string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "";
        var resolved = resolve(page, address[..^fragment.Length]);
        return resolved is null ? Refuse(MarkdownProblems.BrokenLink(markdown.SpanOf(link.Span), address)) : resolved + fragment;
    }

    private string Refuse(Diagnostic problem)
    {
        diagnostics.Add(problem);
        return InertUrl;
    }
}
