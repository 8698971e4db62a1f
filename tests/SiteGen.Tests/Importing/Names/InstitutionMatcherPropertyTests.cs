using System.Globalization;
using CsCheck;
using SiteGen.Importing.Names;
using SiteGen.Model;

namespace SiteGen.Tests.Importing.Names;

/// <summary>However a name is dressed, it is never taken for another.</summary>
public sealed class InstitutionMatcherPropertyTests
{
    private static readonly InstitutionMatcher _municipalities = new(Known.Municipalities);

    private static readonly string[][] _kinds =
    [
        ["Põhikool", "põhikooli", "põhikoolis", "põhikoolist"],
        ["Kool", "kooli", "koolile"],
        ["Gümnaasium", "gümnaasiumi", "gümnaasiumis"],
        ["Raamatukogu", "raamatukogus"],
        ["Muuseum", "muuseumi", "muuseumist"],
        ["OÜ", "OÜ-s", "osaühing", "osaühingu"],
        ["AS", "aktsiaselts", "ASi"],
        ["Selts", "seltsi", "seltsis"],
    ];

    private static readonly string[] _parishes = ["vald", "valla", "vallas", "Vallavalitsus", "vallavalitsuses", "VV", "VV-s", "v."];
    private static readonly string[] _towns = ["linn", "linna", "linnas", "Linnavalitsus", "linnavalitsuses", "LV", "LVs", "l."];

    private static readonly Gen<string> _syllable = OneOf("ka", "lu", "põ", "ri", "vä", "nõ", "sam", "mu", "jõ", "tüh", "el", "ar", "is");

    private static readonly Gen<string> _head = Gen.Select(
        _syllable.Array[1, 5],
        _syllable.Array[0, 3],
        static (first, second) => $"{Title(first)} {Title(second)}".Trim()
    );

    private static readonly Gen<Func<string, string>> _dressing = OneOf<Func<string, string>>(
        static name => name,
        static name => name.ToLowerInvariant(),
        static name => $" {name.Replace(" ", " \u00A0", StringComparison.Ordinal)}.",
        static name => $"„{name}“",
        static name => name.Insert(name.Length / 2, "\u00AD").Insert(1, "\u200B")
    );

    [Fact]
    public void A_municipality_is_the_right_one_or_not_certain() =>
        Gen.Select(OneOf([.. Known.Municipalities]), OneOf([.. _parishes, .. _towns]), _dressing)
            .Holds(
                static each =>
                {
                    var (municipality, form, dress) = each;
                    var head = municipality.Name.Split(' ')[0];
                    var name = $"{head} {(_parishes.Contains(form) ? "vald" : "linn")}";
                    var expected = Known.Municipalities.FirstOrDefault(other => other.Name == name);
                    var found = (_municipalities.Match(dress($"{head} {form}")) as CertainMatch)?.Institution;
                    // Without its capitals an abbreviation has no ending.
                    Assert.True(found == expected || (found is null && form is "VV-s" or "LVs"), $"{head} {form}{Night.Hint}");
                },
                2_000
            );

    [Fact]
    public void A_known_name_in_any_form_is_certain() =>
        Gen.Select(_head, OneOf(_kinds), Gen.Int[0, 3], _dressing)
            .Holds(
                static each =>
                {
                    var (head, forms, form, dress) = each;
                    var matcher = new InstitutionMatcher([Known.Of("right", InstitutionKind.Other, $"{head} {forms[0]}")]);
                    var typed = dress($"{head} {forms[form % forms.Length]}");
                    // Without its capitals an abbreviation has no ending.
                    Assert.True(
                        matcher.Match(typed) is CertainMatch
                            || typed.EndsWith("oü-s", StringComparison.Ordinal)
                            || typed.EndsWith("asi", StringComparison.Ordinal),
                        typed + Night.Hint
                    );
                },
                1_000
            );

    [Fact]
    public void A_near_name_of_another_institution_is_neither_certain_nor_accepted() =>
        Gen.Select(_head, Gen.Int[0, 40], _syllable, OneOf(_kinds), OneOf(_kinds), Gen.Int[0, 3], _dressing)
            .Holds(
                static each =>
                {
                    var (head, at, other, ownKind, otherKind, form, dress) = each;
                    var near = Near(head, at, other[0]);
                    var (wrong, right) = ($"{head} {ownKind[0]}", $"{near} {otherKind[0]}");
                    // A legal form in front is none of the head.
                    if (
                        head.Equals(near, StringComparison.OrdinalIgnoreCase)
                        || KindWords.Find(near.Split(' ')[0].ToLowerInvariant()) is not null
                    )
                    {
                        return;
                    }

                    var matcher = new InstitutionMatcher([
                        Known.Of("wrong", InstitutionKind.Other, wrong),
                        Known.Of("right", InstitutionKind.Other, right),
                    ]);
                    foreach (var kind in new[] { ownKind, otherKind })
                    {
                        var typed = dress($"{near} {kind[form % kind.Length]}");
                        var match = matcher.Match(typed);
                        Assert.False(
                            match is CertainMatch { Institution.Id.Value: "wrong" } or LikelyMatch { Acceptable.Id.Value: "wrong" },
                            $"{typed} is {wrong}{Night.Hint}"
                        );
                    }
                },
                2_000
            );

    [Fact]
    public void Unknown_names_are_compared_to_few_known_ones()
    {
        var count = Night.IsOn ? 16_000 : 2_000;
        var random = new Random(1);
        var matcher = new InstitutionMatcher(
            Names(random, count).Select(static (name, at) => Known.Of($"i{at}", InstitutionKind.Education, name))
        );
        foreach (var name in Names(random, count))
        {
            matcher.Match(name);
        }

        Assert.InRange(matcher.Comparisons, 1, 20 * count);
    }

    [Fact]
    public void Suggestions_do_not_depend_on_the_order_of_institutions()
    {
        var names = Names(new Random(2), 300).Select(static (name, at) => Known.Of($"i{at}", InstitutionKind.Education, name)).ToArray();
        var (one, other) = (new InstitutionMatcher(names), new InstitutionMatcher(names.Reverse()));
        Assert.All(
            names,
            each =>
            {
                var typed = each.Name.Remove(2, 1);
                Assert.Equal(Known.Describe(one.Match(typed)), Known.Describe(other.Match(typed)));
            }
        );
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static IEnumerable<string> Names(Random random, int count)
    {
        string[] syllables = ["ka", "lu", "põ", "ri", "vä", "nõ", "sa", "mu", "jõ", "tü", "el", "ar", "is", "ot", "him", "kel", "ve", "do"];
        string[] kinds = ["Kool", "Põhikool", "Lasteaed", "Gümnaasium"];
        for (var made = 0; made < count; made++)
        {
            yield return Title([.. random.GetItems(syllables, random.Next(2, 7))]) + " " + kinds[random.Next(kinds.Length)];
        }
    }

    /// <summary>With a letter more, less or other.</summary>
    private static string Near(string head, int at, char letter)
    {
        var place = 1 + (at / 3 % (head.Length - 1));
        return head[place] == ' '
            ? head + letter
            : (at % 3) switch
            {
                0 => head.Insert(place, letter.ToString()),
                1 => head.Remove(place, 1),
                _ => head.Remove(place, 1).Insert(place, letter.ToString()),
            };
    }

    private static string Title(string[] syllables)
    {
        var word = string.Concat(syllables);
        return word.Length == 0 ? "" : word[..1].ToUpper(CultureInfo.InvariantCulture) + word[1..];
    }
}
