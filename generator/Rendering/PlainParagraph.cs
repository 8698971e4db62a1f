using System.Buffers;

namespace SiteGen.Rendering;

/// <summary>
/// Markdown that is one line of words, as most texts are: CommonMark makes a paragraph of it as it stands, without being asked.
/// </summary>
internal static class PlainParagraph
{
    /// <summary>What means nothing to CommonMark, its tables or HTML in a line that begins with a letter.</summary>
    public static readonly SearchValues<char> Words = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZõäöüšžÕÄÖÜŠŽ .,;:?()/%'–—„“”‘’…€§°+-0123456789"
    );

    public static bool Is(string markdown) =>
        markdown is [var first, .., not ' '] && char.IsLetter(first) && !markdown.AsSpan().ContainsAnyExcept(Words);
}
