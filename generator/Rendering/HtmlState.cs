using System.Collections.Frozen;

namespace SiteGen.Rendering;

/// <summary>The state of the tokenizer.</summary>
internal enum HtmlMode
{
    Text,
    TagStart,
    TagName,
    EndTag,
    InTag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    Quoted,
    Unquoted,
    AfterQuoted,

    /// <summary>After branches that may have added an attribute: the next character must be whitespace or end the tag.</summary>
    AfterBranches,
    Markup,
    Comment,

    /// <summary>Inside of <c>script</c>, <c>style</c> and similar elements, where only the end tag is recognized.</summary>
    Raw,
}

/// <summary>
/// A position in HTML: a simplified tokenizer that tells in which context a value would be inserted. Processes one character at a time. If
/// in doubt, it stays in a comment or script, where values are rejected, longer than a browser would.
/// </summary>
/// <param name="Tail">The part of a closing delimiter of a comment or raw text that was read last.</param>
internal readonly record struct HtmlState(HtmlMode Mode, string Element = "", string Attribute = "", char Quote = '\0', string Tail = "")
{
    public static readonly HtmlState Text = new(HtmlMode.Text);

    private static readonly FrozenSet<string> _rawElements = FrozenSet.Create(
        StringComparer.Ordinal,
        "script",
        "style",
        "iframe",
        "noembed",
        "noframes",
        "plaintext",
        "xmp"
    );

    /// <summary>Between the parts of a start tag, where a branch may add an attribute.</summary>
    public bool IsBetweenParts =>
        Mode
            is HtmlMode.TagName
                or HtmlMode.InTag
                or HtmlMode.AttributeName
                or HtmlMode.AfterAttributeName
                or HtmlMode.AfterQuoted
                or HtmlMode.AfterBranches;

    public HtmlState After(ReadOnlySpan<char> text)
    {
        var state = this;
        foreach (var letter in text)
        {
            state = state.After(letter);
        }

        return state;
    }

    private HtmlState After(char letter) =>
        Mode switch
        {
            HtmlMode.Text => letter == '<' ? new HtmlState(HtmlMode.TagStart) : this,
            HtmlMode.TagStart => AfterTagStart(letter),
            HtmlMode.TagName => EndsName(letter) ? InTag(letter) : this with { Element = Element + char.ToLowerInvariant(letter) },
            HtmlMode.EndTag => letter == '>' ? Text : this,
            HtmlMode.AttributeName or HtmlMode.AfterAttributeName => AfterName(letter),
            HtmlMode.BeforeValue => BeforeValue(letter),
            HtmlMode.Quoted => letter == Quote ? new HtmlState(HtmlMode.AfterQuoted, Element) : this,
            HtmlMode.Unquoted => char.IsWhiteSpace(letter) || letter == '>' ? InTag(letter) : this,
            HtmlMode.Markup => AfterMarkup(letter),
            HtmlMode.Comment => AfterComment(letter),
            HtmlMode.Raw => AfterRaw(letter),
            _ => InTag(letter),
        };

    private static bool EndsName(char letter) => letter is '>' or '/' || char.IsWhiteSpace(letter);

    private static HtmlState AfterTagStart(char letter) =>
        letter switch
        {
            '/' => new HtmlState(HtmlMode.EndTag),
            '!' or '?' => new HtmlState(HtmlMode.Markup),
            '<' => new HtmlState(HtmlMode.TagStart),
            _ => char.IsAsciiLetter(letter) ? new HtmlState(HtmlMode.TagName, char.ToLowerInvariant(letter).ToString()) : Text,
        };

    private HtmlState InTag(char letter) =>
        letter switch
        {
            '>' => _rawElements.Contains(Element) ? new HtmlState(HtmlMode.Raw, Element) : Text,
            _ when letter == '/' || char.IsWhiteSpace(letter) => new HtmlState(HtmlMode.InTag, Element),
            _ => new HtmlState(HtmlMode.AttributeName, Element, char.ToLowerInvariant(letter).ToString()),
        };

    private HtmlState AfterName(char letter)
    {
        if (letter == '=')
        {
            return this with { Mode = HtmlMode.BeforeValue };
        }

        if (char.IsWhiteSpace(letter))
        {
            return this with { Mode = HtmlMode.AfterAttributeName };
        }

        if (letter is '>' or '/' || Mode == HtmlMode.AfterAttributeName)
        {
            return InTag(letter);
        }

        return this with
        {
            Attribute = Attribute + char.ToLowerInvariant(letter),
        };
    }

    private HtmlState BeforeValue(char letter) =>
        letter switch
        {
            '"' or '\'' => this with { Mode = HtmlMode.Quoted, Quote = letter },
            '>' => InTag(letter),
            _ => char.IsWhiteSpace(letter) ? this : this with { Mode = HtmlMode.Unquoted },
        };

    private HtmlState AfterMarkup(char letter)
    {
        if (letter == '>')
        {
            return Text;
        }

        var tail = Tail.Length < 2 ? Tail + letter : Tail;
        return tail == "--" ? new HtmlState(HtmlMode.Comment) : this with { Tail = tail };
    }

    private HtmlState AfterComment(char letter) =>
        letter switch
        {
            '>' when Tail is "--" or "--!" => Text,
            '-' when Tail.Length < 2 => this with { Tail = Tail + '-' },
            '-' => this with { Tail = "--" },
            '!' when Tail == "--" => this with { Tail = "--!" },
            _ => this with { Tail = "" },
        };

    private HtmlState AfterRaw(char letter)
    {
        var end = "</" + Element;
        if (Tail.Length == end.Length && EndsName(letter))
        {
            return letter == '>' ? Text : new HtmlState(HtmlMode.EndTag);
        }

        var tail = Tail + letter;
        return this with
        {
            Tail =
                end.StartsWith(tail, StringComparison.OrdinalIgnoreCase) ? tail
                : letter == '<' ? "<"
                : "",
        };
    }
}
