using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Text;
using MarkdigSpan = Markdig.Syntax.SourceSpan;

namespace SiteGen.Rendering;

/// <summary>Validates all links and images of a text, resolves internal links, and marks external ones.</summary>
internal sealed partial class MarkdownLinks(Sourced<string> markdown, string page, ResolveLink resolve, DiagnosticBag diagnostics)
{
    private const string InertUrl = "#";

    public void Rewrite(MarkdownDocument document)
    {
        ReportBlanks(document);
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

    /// <summary>CommonMark ends an address at a blank; the whole is then shown as text.</summary>
    private void ReportBlanks(MarkdownDocument document)
    {
        foreach (Match match in AddressWithBlank().Matches(markdown.Value))
        {
            var (address, at) = (
                match.Groups[1],
                new MarkdigSpan(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length - 1)
            );
            var isText = document
                .Descendants<LeafInline>()
                .Any(inline => inline is LiteralInline && inline.Span.Start <= at.Start && at.Start <= inline.Span.End);
            if (isText)
            {
                diagnostics.Add(MarkdownProblems.BlankInLink(markdown.SpanOf(at), address.Value));
            }
        }
    }

    private string RewriteLink(Inline link, string address)
    {
        switch (LinkPolicy.Classify(address))
        {
            case LinkKind.Internal:
                return Resolve(link, address);
            case LinkKind.External when PublicAddressProblem(link, address) is { } problem:
                return Refuse(problem);
            case LinkKind.External:
                link.GetAttributes().AddClass("external");
                link.GetAttributes().AddProperty("rel", "external noopener");
                return address;
            case LinkKind.Contact or LinkKind.Fragment:
                return address;
            default:
                return Refuse(
                    IsDisguised(address)
                        ? MarkdownProblems.LinkWithUser(markdown.SpanOf(link.Span), address, WebAddress.HostOf(address))
                        : MarkdownProblems.ForbiddenLink(markdown.SpanOf(link.Span), address)
                );
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
            LinkKind.Internal => resolve(page, address) ?? Refuse(MarkdownProblems.MissingImage(markdown.SpanOf(image.Span), address)),
            LinkKind.External => Refuse(MarkdownProblems.ExternalImage(markdown.SpanOf(image.Span), address)),
            _ => Refuse(MarkdownProblems.ForbiddenLink(markdown.SpanOf(image.Span), address)),
        };
    }

    private static bool IsDisguised(string address) =>
        address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && WebAddress.HasUser(address);

    /// <summary>Null if everybody can open the address.</summary>
    private Diagnostic? PublicAddressProblem(Inline link, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            return null;
        }

        var at = markdown.SpanOf(link.Span);
        return WebAddress.IsPrivate(url) ? MarkdownProblems.PrivateLink(at, address) : null;
    }

    private static bool IsVisible(LeafInline inline) =>
        inline switch
        {
            LiteralInline literal => Visibility.IsVisible(literal.Content.AsSpan()),
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

    /// <summary>An address between round brackets, which a title in quotes does not follow.</summary>
    [GeneratedRegex("\\]\\((https?://[^\\s()<>]+(?: +[^\\s()<>\"']+)+)\\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressWithBlank();
}
