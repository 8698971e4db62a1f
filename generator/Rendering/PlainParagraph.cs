using System.Buffers;

namespace SiteGen.Rendering;

/// <summary>Fast path for Markdown that is a single line of words, as most texts are: a paragraph without markup.</summary>
internal static class PlainParagraph
{
    /// <summary>Characters without meaning in CommonMark, its tables and HTML on a line that starts with a letter.</summary>
    public static readonly SearchValues<char> Words = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZõäöüšžÕÄÖÜŠŽ .,;:?()/%'–—„“”‘’…€§°+-0123456789"
    );

    public static bool Is(string markdown) =>
        markdown is [var first, .., not ' '] && char.IsLetter(first) && !markdown.AsSpan().ContainsAnyExcept(Words);
}
