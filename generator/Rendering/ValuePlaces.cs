using System.Collections.Frozen;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>Which places in HTML can take a value, and which attributes hold addresses.</summary>
internal static class ValuePlaces
{
    private static readonly FrozenSet<string> _addresses = FrozenSet.Create(
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

    // Several addresses, a program, or a page within an attribute: more than one rule would have to hold.
    private static readonly FrozenSet<string> _closed = FrozenSet.Create(
        StringComparer.Ordinal,
        "imagesrcset",
        "ping",
        "srcdoc",
        "srcset",
        "style"
    );

    public static bool IsAddress(string attribute) => _addresses.Contains(attribute);

    /// <summary>Why no value may be written here, as a place in a sentence; null where one may.</summary>
    public static Message? WhyUnsafe(HtmlState state) =>
        state.Mode switch
        {
            HtmlMode.Text => null,
            HtmlMode.Quoted => IsClosed(state.Attribute) ? Describe(state) : null,
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

    private static bool IsClosed(string attribute) => attribute.StartsWith("on", StringComparison.Ordinal) || _closed.Contains(attribute);
}
