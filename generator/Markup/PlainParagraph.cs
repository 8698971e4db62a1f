using System.Buffers;

namespace SiteGen.Markup;

/// <summary>Fast path for Markdown that is a single line of words, as most texts are: a paragraph without markup.</summary>
internal static class PlainParagraph
{
    /// <summary>Characters without meaning in CommonMark, its tables and HTML on a line that starts with a letter or digit.</summary>
    public static readonly SearchValues<char> Words = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZõäöüšžÕÄÖÜŠŽ .,;:?()/%'–—„“”‘’…€§°+-0123456789"
    );

    /// <summary>Signs of a web address, which becomes a link. An <c>@</c> is not among the words.</summary>
    private static readonly SearchValues<string> _addresses = SearchValues.Create(["://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>A number may come first: a single line is never a list of two items.</summary>
    public static bool Is(string markdown) =>
        markdown is [var first, .., not ' '] && (char.IsLetter(first) || char.IsAsciiDigit(first)) && AreWords(markdown);

    public static bool AreWords(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Words) && !HasAddress(text);

    public static bool HasAddress(ReadOnlySpan<char> text) => text.ContainsAny(_addresses);
}
