using CsCheck;
using SiteGen.Tests.Stories;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>What authors write never becomes a place for another value.</summary>
public sealed class PlaceholdersTests
{
    private static readonly string[] _parts = ["{n}", "{title}", "{", "}", "{{n}}", "a", "õ", ""];

    private static readonly Gen<string> _value = Gen.Int[0, _parts.Length - 1]
        .Array[0, 4]
        .Select(static at => string.Concat(at.Select(each => _parts[each])));

    [Fact]
    public void Each_place_has_its_own_value_whatever_that_looks_like() =>
        Gen.Select(_value, _value, static (one, other) => (one, other))
            .Sample(
                static each =>
                    Assert.Equal(
                        $"{each.one} ja {each.other}, {{muu}} {{ {each.one}}}",
                        Placeholders.Fill("{title} ja {n}, {muu} { {title}}", ("title", each.one), ("n", each.other))
                    ),
                iter: Night.Times(200)
            );

    [Fact]
    public void A_page_says_the_title_as_it_was_written()
    {
        using var story = new Story()
            .Replace(Story.Programme, "Töötuba", "Samm {n} ja {title}")
            .Append(Story.Programme, "results: [{period: 2021, completed: 12, participants: {aru: 12}}]\n")
            .Built();
        Assert.Contains("Samm {n} ja {title}", story.Page("asutused/aru/").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Samm 12", story.Page("asutused/aru/").Body!.TextContent, StringComparison.Ordinal);
    }
}
