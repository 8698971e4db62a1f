using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Rendering;

/// <summary>Judges every link and image of a text, leads those within the site where they belong, and marks those that leave it.</summary>
internal sealed class MarkdownLinks(Sourced<string> markdown, string page, ResolveLink resolve, DiagnosticBag diagnostics)
{
    private const string Nowhere = "#";

    public void Settle(MarkdownDocument document)
    {
        foreach (var node in document.Descendants())
        {
            if (node is LinkInline { IsImage: true } image)
            {
                image.Url = SettleImage(image, image.Url ?? "");
            }
            else if (node is LinkInline link)
            {
                link.Url = SettleLink(link, link.Url ?? "");
            }
            else if (node is AutolinkInline { IsEmail: false } autolink)
            {
                autolink.Url = SettleLink(autolink, autolink.Url);
            }
        }
    }

    private string SettleLink(Inline link, string address)
    {
        switch (LinkPolicy.Judge(address))
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
                return Refuse(MarkdownProblems.ForbiddenLink(markdown.PlaceOf(link.Span), address));
        }
    }

    private string SettleImage(LinkInline image, string address)
    {
        if (!image.Descendants<LeafInline>().Any(IsSeen))
        {
            diagnostics.Add(MarkdownProblems.MissingAlternativeText(markdown.PlaceOf(image.Span)));
        }

        return LinkPolicy.Judge(address) switch
        {
            LinkKind.Internal => Resolve(image, address),
            LinkKind.External => Refuse(MarkdownProblems.ExternalImage(markdown.PlaceOf(image.Span), address)),
            _ => Refuse(MarkdownProblems.ForbiddenLink(markdown.PlaceOf(image.Span), address)),
        };
    }

    private static bool IsSeen(LeafInline inline) =>
        inline switch
        {
            LiteralInline literal => !string.IsNullOrWhiteSpace(literal.Content.ToString()),
            _ => inline is not LineBreakInline,
        };

    private string Resolve(Inline link, string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "";
        var resolved = resolve(page, address[..^fragment.Length]);
        return resolved is null ? Refuse(MarkdownProblems.BrokenLink(markdown.PlaceOf(link.Span), address)) : resolved + fragment;
    }

    private string Refuse(Diagnostic problem)
    {
        diagnostics.Add(problem);
        return Nowhere;
    }
}
