using CsCheck;
using SiteGen.Estonian;

namespace SiteGen.Tests.Estonian;

public sealed class AlphabetTests
{
    [Theory]
    [InlineData("a b c d e f g h i j k l m n o p q r s š z ž t u v w õ ä ö ü x y")]
    [InlineData("A B C D E F G H I J K L M N O P Q R S Š Z Ž T U V W Õ Ä Ö Ü X Y")]
    [InlineData("sokk šokk z zebra zoo žanr täht vald wa õun äke öö ülikool")]
    [InlineData("10 2 2a abi Õpe")]
    [InlineData("Põlva Pärnu Rapla")]
    public void Letters_stand_in_the_order_of_the_alphabet(string words) => AssertOrder(words.Split(' '));

    [Theory]
    [InlineData("Lääne maakond", "Lääne-Viru maakond", "Lääneranna vald")]
    [InlineData("_", "a")]
    [InlineData("€", "0")]
    [InlineData("★", "0")]
    [InlineData("z", "жук")]
    [InlineData("þ", "жук")]
    public void Signs_come_before_digits_and_other_scripts_last(params string[] texts) => AssertOrder(texts);

    [Theory]
    [InlineData("cafe", "café", "cafes")]
    [InlineData("resume", "resumé", "résumé")]
    [InlineData("ode", "öde")]
    [InlineData("Muller", "Müller")]
    [InlineData("strasse", "straße", "strassf")]
    [InlineData("aero", "ærø", "aes")]
    [InlineData("q", "q\u030C", "qa")]
    public void Accents_count_where_the_letters_agree(params string[] texts) => AssertOrder(texts);

    [Theory]
    [InlineData("tartu", "Tartu", "tartus")]
    [InlineData("aa", "aA", "Aa", "AA")]
    [InlineData("É", "éa")]
    [InlineData("A", "á")]
    [InlineData("жук", "Жук", "жура")]
    public void Case_counts_where_the_accents_agree(params string[] texts) => AssertOrder(texts);

    [Theory]
    [InlineData("a b", "a\u00A0b")]
    [InlineData("ab", "a\u00ADb")]
    public void What_cannot_be_seen_counts_last(string first, string second)
    {
        AssertOrder([first, second]);
        AssertOrder([second, first + "c"]);
    }

    [Fact]
    public void Only_equal_texts_compare_as_equal() =>
        Gen.Select(Gen.String, Gen.String)
            .Holds(static (a, b) => (Alphabet.Compare(a, b) == 0) == string.Equals(a, b, StringComparison.Ordinal));

    private static void AssertOrder(string[] expected)
    {
        Assert.Equal(expected, expected.Reverse().Order(Alphabet.Order));
        Assert.Equal(expected, expected.OrderBy(Alphabet.SortKey, StringComparer.Ordinal));
    }
}
