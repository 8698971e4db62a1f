using System.Collections.Frozen;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>Defines where in HTML a value is allowed, and which attributes contain URLs.</summary>
internal static class EscapingPolicy
{
    private static readonly FrozenSet<string> _urlAttributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "action",
        "background",
        "cite",
        "data",
        "formaction",
        "href",
        "longdesc",
        "manifest",
        "poster",
        "src",
        "xlink:href"
    );

    // These contain several URLs, a script, CSS or a document, which need more than one rule.
    private static readonly FrozenSet<string> _forbiddenAttributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "imagesrcset",
        "ping",
        "srcdoc",
        "srcset",
        "style"
    );

    public static bool IsUrl(string attribute) => _urlAttributes.Contains(attribute);

    /// <summary>Describes the context if no value is allowed in it; null if one is.</summary>
    public static Message? WhyUnsafe(HtmlState state) =>
        state.Mode switch
        {
            HtmlMode.Text => null,
            HtmlMode.Quoted => IsForbidden(state.Attribute) ? Describe(state) : null,
            _ => Describe(state),
        };

    public static Message Describe(HtmlState state) =>
        state.Mode switch
        {
            HtmlMode.Text => $"in the text",
            HtmlMode.TagStart or HtmlMode.TagName or HtmlMode.EndTag => $"in a tag name",
            HtmlMode.Quoted => $"in the attribute `{state.Attribute}`",
            HtmlMode.BeforeValue or HtmlMode.Unquoted => $"in the unquoted attribute `{state.Attribute}`",
            HtmlMode.Comment => $"in a comment",
            HtmlMode.Markup => $"in a declaration",
            HtmlMode.Raw => $"in the element `{state.Element}`",
            _ => $"among the attributes of `<{state.Element}>`",
        };

    private static bool IsForbidden(string attribute) =>
        attribute.StartsWith("on", StringComparison.Ordinal) || _forbiddenAttributes.Contains(attribute);
}
