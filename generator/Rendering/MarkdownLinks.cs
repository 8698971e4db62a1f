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
internal sealed partial class MarkdownLinks(
    string markdown,
    MarkdownPlaces places,
    string page,
    ResolveLink resolve,
    DiagnosticBag diagnostics
)
{
    private const string InertUrl = "#";

    /// <exception cref="TooMuchMarkdownException">The addresses and titles alone are too much HTML.</exception>
    public void Rewrite(MarkdownDocument document)
    {
        ReportBlanks(document);
        var length = 0;
        foreach (var node in document.Descendants())
        {
            length += node is LinkInline { Url: var url, Title: var title } ? (url?.Length ?? 0) + (title?.Length ?? 0) : 0;
            if (length > MarkdownWriter.MaxLength)
            {
                throw new TooMuchMarkdownException(Excess.Html, node.Span);
            }

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
        var texts = new Lazy<LiteralInline[]>(() => [.. document.Descendants<LiteralInline>().OrderBy(static text => text.Span.Start)]);
        foreach (Match match in AddressWithBlank().Matches(markdown))
        {
            var (address, at) = (
                match.Groups[1],
                new MarkdigSpan(match.Groups[1].Index, match.Groups[1].Index + match.Groups[1].Length - 1)
            );
            if (IsText(texts.Value, at.Start))
            {
                diagnostics.Add(MarkdownProblems.BlankInLink(places.SpanOf(at), address.Value));
            }
        }
    }

    /// <param name="texts">In their order.</param>
    private static bool IsText(LiteralInline[] texts, int offset)
    {
        var (from, to) = (0, texts.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = texts[middle].Span.Start <= offset ? (middle + 1, to) : (from, middle);
        }

        return from > 0 && offset <= texts[from - 1].Span.End;
    }

    private string RewriteLink(Inline link, string address)
    {
        switch (LinkPolicy.Classify(address))
        {
            case LinkKind.Internal:
                return Resolve(link, address);
            case not LinkKind.Forbidden when LinkPolicy.IsBrokenByMarkdown(address):
                return Refuse(MarkdownProblems.ForbiddenLink(places.SpanOf(link.Span), address));
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
                        ? MarkdownProblems.LinkWithUser(places.SpanOf(link.Span), address, WebAddress.HostOf(address))
                        : MarkdownProblems.ForbiddenLink(places.SpanOf(link.Span), address)
                );
        }
    }

    private string RewriteImage(LinkInline image, string address)
    {
        if (!image.Descendants<LeafInline>().Any(IsVisible))
        {
            diagnostics.Add(MarkdownProblems.MissingAlternativeText(places.SpanOf(image.Span)));
        }

        return LinkPolicy.Classify(address) switch
        {
            LinkKind.Internal => resolve(page, address) ?? Refuse(MarkdownProblems.MissingImage(places.SpanOf(image.Span), address)),
            LinkKind.External => Refuse(MarkdownProblems.ExternalImage(places.SpanOf(image.Span), address)),
            _ => Refuse(MarkdownProblems.ForbiddenLink(places.SpanOf(image.Span), address)),
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

        var at = places.SpanOf(link.Span);
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
        return resolved is null ? Refuse(MarkdownProblems.BrokenLink(places.SpanOf(link.Span), address)) : resolved + fragment;
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
