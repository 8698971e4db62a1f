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
        "codebase",
        "data",
        "dynsrc",
        "formaction",
        "href",
        "longdesc",
        "lowsrc",
        "manifest",
        "poster",
        "profile",
        "src",
        "xlink:href"
    );

    // These contain several URLs, a script, CSS or a document, which need more than one rule.
    private static readonly FrozenSet<string> _forbiddenAttributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "attributionsrc",
        "imagesrcset",
        "ping",
        "srcdoc",
        "srcset",
        "style"
    );

    // Where links lead, what they run, and how the page is read.
    private static readonly FrozenSet<(string Element, string Attribute)> _forbiddenPairs = FrozenSet.Create(
        ("base", "href"),
        ("meta", "http-equiv"),
        ("animate", "attributename"),
        ("animate", "by"),
        ("animate", "from"),
        ("animate", "to"),
        ("animate", "values"),
        ("set", "attributename"),
        ("set", "to")
    );

    public static bool IsUrl(string attribute) => _urlAttributes.Contains(attribute);

    /// <summary>Describes the context if no value is allowed in it; null if one is.</summary>
    public static Message? WhyUnsafe(HtmlReadings readings)
    {
        HtmlState? quoted = null;
        foreach (var state in readings.States)
        {
            var isOther = quoted is { } first && (state.Mode, state.Attribute) != (first.Mode, first.Attribute);
            if (state.IsQuoted && !isOther && !IsForbidden(state))
            {
                quoted = state;
            }
            else if (!state.IsText)
            {
                return Describe(state);
            }
        }

        return null;
    }

    /// <summary>The context of a value that is allowed; null if it is element content.</summary>
    public static EscapingContext? ContextOf(HtmlReadings readings) =>
        readings.IsData ? null
        : readings.States.FirstOrDefault(static state => state.IsQuoted) is { Attribute.Length: > 0 } quoted
            ? IsRefresh(quoted) ? new EscapingContext(quoted.Quote, IsUrl: true, IsRefresh: true)
                : new EscapingContext(quoted.Quote, IsUrl(quoted.Attribute))
        : new EscapingContext('\0', IsUrl: false);

    /// <summary>Describes where the readings are, as far as it is not element content.</summary>
    public static Message Describe(HtmlReadings readings) =>
        Describe(readings.States.FirstOrDefault(static state => state.Mode != HtmlMode.Data, HtmlState.Data));

    private static Message Describe(HtmlState state) =>
        state.Mode switch
        {
            HtmlMode.Data => $"in the text",
            HtmlMode.TagOpen or HtmlMode.EndTagOpen or HtmlMode.TagName => $"in a tag name",
            HtmlMode.AttributeValueDoubleQuoted or HtmlMode.AttributeValueSingleQuoted => $"in the attribute `{state.Attribute}`",
            HtmlMode.BeforeAttributeValue or HtmlMode.AttributeValueUnquoted => $"in the unquoted attribute `{state.Attribute}`",
            HtmlMode.MarkupDeclarationOpen or HtmlMode.Doctype => $"in a declaration",
            HtmlMode.BogusComment or HtmlMode.CdataSection or HtmlMode.CdataSectionBracket or HtmlMode.CdataSectionEnd =>
                $"in a comment or CDATA section",
            >= HtmlMode.RawText => $"in the element `{state.Element}`",
            >= HtmlMode.CommentStart => $"in a comment",
            _ => $"among the attributes of `<{state.Element}>`",
        };

    /// <summary>Whatever <c>http-equiv</c> says, which may come later: no other value of <c>content</c> looks like a refresh.</summary>
    private static bool IsRefresh(HtmlState state) => state is { Element: "meta", Attribute: "content" };

    private static bool IsForbidden(HtmlState state) =>
        state.Attribute.StartsWith("on", StringComparison.Ordinal)
        || _forbiddenAttributes.Contains(state.Attribute)
        || _forbiddenPairs.Contains((state.Element, state.Attribute));
}
