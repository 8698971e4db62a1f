using System.Text.RegularExpressions;

namespace SiteGen.Pages.Findings;

/// <summary>What figures say, in a sentence or two.</summary>
/// <param name="Sentence">Ends with a full stop. No line ends between a number and its noun.</param>
internal sealed partial record Finding(string Sentence)
{
    /// <summary>As a heading: without the full stop and a bracket before it.</summary>
    public string Title => End().Replace(Sentence, "");

    /// <param name="text">With blanks between numbers and nouns.</param>
    public static Finding Of(string text) => new(BeforeNoun().Replace(text, "\u00A0"));

    [GeneratedRegex(@"(?: \([^()]*\))?\.$")]
    private static partial Regex End();

    [GeneratedRegex(@"(?<=\d) (?=\p{L})")]
    private static partial Regex BeforeNoun();
}
