using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Auditing;

/// <summary>The text of a page as a reader sees it: emphasis and links do not part words, and cells and paragraphs do.</summary>
internal sealed class VisibleText
{
    private static readonly FrozenSet<string> _inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "em",
        "i",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tspan",
        "u",
        "wbr"
    );

    private readonly StringBuilder _text = new();

    public void Add(string words) => _text.Append(words);

    /// <summary>Parts the words before and after a tag.</summary>
    /// <param name="element">Its name.</param>
    public void Part(string element) => _text.Append(_inline.Contains(element) ? "" : "\n");

    public override string ToString() => _text.ToString();
}
