using System.Collections.Frozen;

namespace SiteGen.Rendering;

/// <summary>A state of the HTML standard's tokenizer, between two characters.</summary>
/// <param name="Element">The name of the tag, or of the element whose raw text this is; that of an end tag begins with <c>/</c>.</param>
/// <param name="Buffer">What was read of a name or a delimiter that decides about the next state.</param>
/// <param name="IsBehindValue">Whether a value was printed before, in the same attribute that contains a URL.</param>
internal readonly record struct HtmlState(
    HtmlMode Mode,
    string Element = "",
    string Attribute = "",
    string Buffer = "",
    bool IsBehindValue = false
)
{
    /// <summary>Longer names are cut: no known name is as long, and a template may be a single name.</summary>
    private const int MaxNameLength = 40;

    public static readonly HtmlState Data = new(HtmlMode.Data);

    /// <summary>The elements that contain text instead of elements. In SVG and MathML they contain elements.</summary>
    private static readonly FrozenSet<string> _rawTextElements = FrozenSet.Create(
        StringComparer.Ordinal,
        "iframe",
        "noembed",
        "noframes",
        "noscript",
        "script",
        "style",
        "textarea",
        "title",
        "xmp"
    );

    /// <summary>Whether an attribute may follow, perhaps after a blank.</summary>
    public bool IsBetweenAttributes =>
        Mode is HtmlMode.BeforeAttributeName or HtmlMode.AfterAttributeName or HtmlMode.SelfClosingStartTag || IsBehindPart;

    /// <summary>Whether the next character may continue a name, or must be separated by a blank.</summary>
    public bool IsBehindPart => Mode is HtmlMode.TagName or HtmlMode.AttributeName or HtmlMode.AfterAttributeValueQuoted;

    public bool IsQuoted => Mode is HtmlMode.AttributeValueDoubleQuoted or HtmlMode.AttributeValueSingleQuoted;

    public char Quote => Mode == HtmlMode.AttributeValueDoubleQuoted ? '"' : '\'';

    /// <summary>
    /// Whether characters are text in which entities are decoded or nothing is shown, so that an escaped value cannot end it.
    /// </summary>
    public bool IsText => Mode == HtmlMode.Data || (Mode == HtmlMode.RawText && Element is "title" or "textarea" or "noscript");

    public static bool IsBlank(char letter) => letter is ' ' or '\n' or '\t' or '\f' or '\r';

    public HtmlState After(char letter) =>
        Mode switch
        {
            HtmlMode.Data => letter == '<' ? new HtmlState(HtmlMode.TagOpen) : this,
            HtmlMode.TagOpen => AfterTagOpen(letter),
            HtmlMode.EndTagOpen => char.IsAsciiLetter(letter) ? new HtmlState(HtmlMode.TagName, "/").After(letter)
            : letter == '>' ? Data
            : new HtmlState(HtmlMode.BogusComment),
            HtmlMode.TagName => IsBlank(letter) || letter is '/' or '>'
                ? AfterPart(letter)
                : this with
                {
                    Element = Append(Element, letter),
                },
            HtmlMode.BeforeAttributeName => BeforeAttributeName(letter),
            HtmlMode.AttributeName or HtmlMode.AfterAttributeName => AfterAttributeName(letter),
            HtmlMode.BeforeAttributeValue => BeforeAttributeValue(letter),
            HtmlMode.AttributeValueDoubleQuoted or HtmlMode.AttributeValueSingleQuoted => letter == Quote
                ? new HtmlState(HtmlMode.AfterAttributeValueQuoted, Element)
                : this,
            HtmlMode.AttributeValueUnquoted => IsBlank(letter) || letter == '>' ? AfterPart(letter) : this,
            HtmlMode.AfterAttributeValueQuoted => AfterPart(letter),
            HtmlMode.SelfClosingStartTag => letter == '>' ? AfterTag() : BeforeAttributeName(letter),
            >= HtmlMode.RawText => HtmlRawText.After(this, letter),
            _ => HtmlMarkup.After(this, letter),
        };

    /// <summary>
    /// What the browser reads in place of this state if the template stands in SVG or MathML; null if that makes no difference.
    /// </summary>
    public HtmlState? InForeignContent(HtmlState before) =>
        Mode switch
        {
            HtmlMode.RawText or HtmlMode.Plaintext when before.Mode < HtmlMode.RawText => Data,
            HtmlMode.BogusComment when before is { Mode: HtmlMode.MarkupDeclarationOpen, Buffer: "[CDATA" } && Buffer == HtmlMarkup.Cdata =>
                new HtmlState(HtmlMode.CdataSection),
            _ => null,
        };

    /// <summary>Appends a letter of a name, as browsers do: they change only ASCII letters.</summary>
    public static string Append(string name, char letter) =>
        name.Length == MaxNameLength ? name : name + (char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter);

    private static HtmlState AfterTagOpen(char letter) =>
        letter switch
        {
            '!' => new HtmlState(HtmlMode.MarkupDeclarationOpen),
            '/' => new HtmlState(HtmlMode.EndTagOpen),
            '?' => new HtmlState(HtmlMode.BogusComment),
            _ => char.IsAsciiLetter(letter) ? new HtmlState(HtmlMode.TagName).After(letter) : Data.After(letter),
        };

    /// <summary>The states that a blank, a slash or the end of the tag lead to after a part of a tag.</summary>
    private HtmlState AfterPart(char letter) =>
        letter switch
        {
            '/' => new HtmlState(HtmlMode.SelfClosingStartTag, Element),
            '>' => AfterTag(),
            _ => IsBlank(letter) ? new HtmlState(HtmlMode.BeforeAttributeName, Element) : BeforeAttributeName(letter),
        };

    private HtmlState AfterTag() =>
        Element == "plaintext" ? new HtmlState(HtmlMode.Plaintext, Element)
        : _rawTextElements.Contains(Element) ? new HtmlState(HtmlMode.RawText, Element)
        : Data;

    /// <summary>A name can begin with an equals sign, too.</summary>
    private HtmlState BeforeAttributeName(char letter) =>
        IsBlank(letter) || letter is '/' or '>' ? AfterPart(letter) : new HtmlState(HtmlMode.AttributeName, Element, Append("", letter));

    private HtmlState AfterAttributeName(char letter) =>
        letter switch
        {
            '=' => this with { Mode = HtmlMode.BeforeAttributeValue },
            '/' or '>' => AfterPart(letter),
            _ when IsBlank(letter) => this with { Mode = HtmlMode.AfterAttributeName },
            _ => Mode == HtmlMode.AttributeName ? this with { Attribute = Append(Attribute, letter) } : BeforeAttributeName(letter),
        };

    private HtmlState BeforeAttributeValue(char letter) =>
        letter switch
        {
            '"' => this with { Mode = HtmlMode.AttributeValueDoubleQuoted },
            '\'' => this with { Mode = HtmlMode.AttributeValueSingleQuoted },
            '>' => AfterPart(letter),
            _ => IsBlank(letter) ? this : this with { Mode = HtmlMode.AttributeValueUnquoted },
        };
}
