using System.Globalization;
using System.Text;
using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>Compares composition with ICU, and with Node's newer Unicode version if Node is installed.</summary>
public sealed class CompositionAgainstOthersTests
{
    private static readonly IReadOnlyList<string> _characters =
    [
        .. Enumerable
            .Range(1, 0x10FFFF)
            .Where(static point => point is < 0xD800 or > 0xDFFF && (point & 0xFFFE) != 0xFFFE)
            .Select(char.ConvertFromUtf32),
    ];

    /// <summary>
    /// Characters added in Unicode 16 and 17 that compose or have a combining class; older ICU versions do not know them.
    /// </summary>
    private static readonly HashSet<string> _recent = Recent(
        (0x897, 0x897),
        (0x1ACF, 0x1AEB),
        (0x105C9, 0x105E4),
        (0x10D69, 0x10D6D),
        (0x10EFA, 0x10EFB),
        (0x11383, 0x113D0),
        (0x16121, 0x1612F),
        (0x16D68, 0x16D6A),
        (0x1E5EE, 0x1E5EF),
        (0x1E6E3, 0x1E6F5)
    );

    [Fact]
    public void Every_character_composes_as_in_icu()
    {
        Icu.Require();
        var differing = _characters.Where(static text => !_recent.Contains(text) && Composition.Compose(text) != text.Normalize());
        Assert.Empty(differing.Select(Shown));
    }

    [Fact]
    public void Every_decomposed_character_composes_as_in_icu()
    {
        Icu.Require();
        var decomposed = _characters
            .Where(static text => !_recent.Contains(text))
            .Select(static text => text.Normalize(NormalizationForm.FormD));
        Assert.Empty(decomposed.Where(static text => Composition.Compose(text) != text.Normalize()).Select(Shown));
    }

    [Fact]
    public void Any_sequence_of_letters_and_marks_composes_as_in_icu()
    {
        Icu.Require();
        var parts = _characters.Where(static text => !_recent.Contains(text)).Where(HasPartInComposition).ToArray();
        Gen.Int[0, parts.Length - 1]
            .Select(at => parts[at])
            .Array[1, 8]
            .Select(string.Concat)
            .Holds(static text => Composition.Compose(text) == text.Normalize(), iter: 50_000, print: Shown);
    }

    [Fact]
    public void Latin_letters_and_their_marks_compose_as_in_icu()
    {
        Icu.Require();
        var letter = Gen.Char["aAeoOuszy\u00E4\u01EB\u1EA1 "];
        Gen.Select(letter, Gen.Char['\u0300', '\u0345'].Array[0, 5], letter)
            .Select(static (first, marks, last) => first + new string(marks) + last)
            .Holds(static text => Composition.Compose(text) == text.Normalize(), iter: 50_000, print: Shown);
    }

    [Fact]
    public void Recent_characters_compose_as_in_node()
    {
        var version = Node.Run("process.versions.unicode");
        Assert.SkipUnless(decimal.Parse(version, CultureInfo.InvariantCulture) >= 17, $"this Node knows Unicode {version}");
        string[] texts =
        [
            .. _recent,
            .. _recent.Select(static text => "a\u0315" + text + "\u0301"),
            .. Node.Map(_recent, "text => text.normalize('NFD')"),
        ];
        var expected = Node.Map(texts, "text => text.normalize('NFC')");
        Assert.Empty(texts.Where((text, at) => Composition.Compose(text) != expected[at]).Select(Shown));
    }

    private static bool HasPartInComposition(string text) =>
        text.Normalize(NormalizationForm.FormD) != text
        || CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || text[0] is (>= '\u1100' and <= '\u11FF') or < '\u0100';

    private static HashSet<string> Recent(params (int First, int Last)[] ranges) =>
        [.. ranges.SelectMany(static range => Enumerable.Range(range.First, range.Last - range.First + 1)).Select(char.ConvertFromUtf32)];

    private static string Shown(string text) => string.Join(' ', text.EnumerateRunes().Select(static rune => $"U+{rune.Value:X4}"));
}
