using System.Text.RegularExpressions;

namespace SiteGen.Pages.Findings;

/// <summary>What figures say, in a sentence or two.</summary>
/// <param name="Sentence">Ends with a full stop. No line ends between a number and its noun.</param>
internal sealed partial record Finding(string Sentence)
{
    /// <summary>As a heading: without the full stop and a bracket before it.</summary>
    public string Title => End().Replace(Sentence, "");

    /// <summary>As a line of a page, on which no number parts from its ending either: <c>404-st</c>.</summary>
    public string Line => BeforeEnding().Replace(Sentence, "\u2011");

    /// <param name="text">With blanks between numbers and nouns.</param>
    public static Finding Of(string text) => new(BeforeNoun().Replace(text, "\u00A0"));

    [GeneratedRegex(@"(?: \([^()]*\))?\.$")]
    private static partial Regex End();

    [GeneratedRegex(@"(?<=[\d%])-(?=\p{L})")]
    private static partial Regex BeforeEnding();

    [GeneratedRegex(@"(?<=\d) (?=\p{L})")]
    private static partial Regex BeforeNoun();
}
