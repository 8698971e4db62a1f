using System.Numerics;
using SiteGen.Estonian;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Estonian;

/// <summary><c>compounds.txt</c> has compounds of the field, parted by hand.</summary>
public sealed class HyphenationTests
{
    private static readonly char[] _marks = ['-', '='];

    private static readonly string[] _compounds =
    [
        .. File.ReadLines(Path.Join(Repository.Root, "tests", "SiteGen.Tests", "Estonian", "compounds.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#'),
    ];

    public static TheoryData<string> Compounds => [.. _compounds];

    [Theory]
    [MemberData(nameof(Compounds))]
    public void A_compound_is_broken_only_where_it_parts(string parted)
    {
        var word = Plain(parted);
        Assert.True(word.Length >= Hyphenation.MinLength, word);
        var wrong = Hyphenation.Breaks(word) & ~RightBreaks(parted);
        Assert.True(wrong == 0, $"{Shown(word, wrong)} is wrong: {parted}");
    }

    [Fact]
    public void Nine_of_ten_compounds_have_a_break()
    {
        string[] whole = [.. _compounds.Select(Plain).Where(static word => Hyphenation.Breaks(word) == 0)];
        Assert.True(_compounds.Length >= 150 && whole.Length * 10 <= _compounds.Length, string.Join(' ', whole));
    }

    /// <summary>Where parts that begin with a vowel or with two consonants meet another, the word is broken there.</summary>
    [Theory]
    [InlineData("riigi=asutustele")]
    [InlineData("haridus=asutused")]
    [InlineData("isiku=andmetekaitse")]
    [InlineData("omavalitsus=üksus")]
    [InlineData("keskkonna=ametile")]
    [InlineData("elukestva=õppega")]
    [InlineData("haridus=osakond")]
    [InlineData("koolitus=programm")]
    [InlineData("personali=spetsialist")]
    [InlineData("arendus=strateegia")]
    [InlineData("taristu=projektid")]
    public void A_compound_is_broken_between_its_parts(string parted) =>
        Assert.Equal(RightBreaks(parted), Hyphenation.Breaks(Plain(parted)) & RightBreaks(parted));

    [Theory]
    [InlineData("haldusüksuse")] // short enough
    [InlineData("Quasiwissenschaft")] // foreign
    [InlineData("вапрограммирование")]
    [InlineData("Riigi2asutustele")]
    public void Other_words_are_left_alone(string word) => Assert.Equal(0ul, Hyphenation.Breaks(word));

    [Fact]
    public void Capital_letters_change_nothing() =>
        Assert.All(
            _compounds.Select(Plain),
            static word => Assert.Equal(Hyphenation.Breaks(word), Hyphenation.Breaks(word.ToUpperInvariant()))
        );

    [Fact]
    public void At_least_four_letters_stay_together() =>
        Assert.All(
            _compounds.Select(Plain),
            static word =>
            {
                var breaks = Hyphenation.Breaks(word);
                Assert.True(breaks == 0 || (BitOperations.TrailingZeroCount(breaks) >= 4 && BitOperations.Log2(breaks) <= word.Length - 4));
            }
        );

    private static string Plain(string parted) => string.Concat(parted.Split(_marks));

    /// <summary>As <see cref="Hyphenation.Breaks"/> gives them.</summary>
    private static ulong RightBreaks(string parted)
    {
        var (breaks, at) = (0ul, 0);
        foreach (var part in parted.Split(_marks)[..^1])
        {
            breaks |= 1ul << (at += part.Length);
        }

        return breaks;
    }

    private static string Shown(string word, ulong breaks) =>
        string.Concat(word.Select((letter, at) => (breaks >> at & 1) == 1 ? $"-{letter}" : $"{letter}"));
}
