using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Content;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Tests.Schemas;

/// <summary>Content, translations and data files use the same term for the same concept.</summary>
public sealed class WordsTests
{
    public static TheoryData<string, string> Choices =>
        [.. Keys().Where(static each => Choice(each.Key) is not null).Select(static each => (each.Entity, each.Key.Name))];

    [Fact]
    public void Every_choice_of_the_content_is_compared() => Assert.Equal(11, Choices.Count);

    [Theory]
    [MemberData(nameof(Choices))]
    public void The_words_of_the_content_are_the_names_of_the_model(string entity, string name)
    {
        var key = Keys().Single(each => each.Entity == entity && each.Key.Name == name).Key;
        var choice = Choice(key)!;
        var named = Enum.GetValues(choice).Cast<object>().ToDictionary(static value => Word(value), static value => value);
        var words = key.Schema()["enum"]!.AsArray().Select(static word => (string)word!).ToList();
        Assert.Equal(named.Keys.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
        Assert.All(words, word => Assert.Equal(named[word], Read(key, word)));
    }

    [Fact]
    public void A_figure_is_defined_at_its_own_name() =>
        Assert.Equal(
            Figure.All.Where(static figure => figure.IsDefinable).Select(static figure => figure.Key).Order(),
            DefinitionsKeys.Shape.Schema()["properties"]!.AsObject().Select(static key => key.Key).Order()
        );

    private static IEnumerable<(string Entity, Key Key)> Keys() => ContentKeys.All.Select(static each => (each.Table.Name, each.Key));

    /// <summary>The enum type of a key's value; null if it is not an enum.</summary>
    private static Type? Choice(Key key) => key.GetType().GetGenericArguments() is [_, { IsEnum: true } type] ? type : null;

    private static string Word(object value) =>
        (string)typeof(SiteGen.Pages.EnumKeys).GetMethod("Of")!.MakeGenericMethod(value.GetType()).Invoke(null, [value])!;

    private static object Read(Key key, string word)
    {
        var read = key.Read(new YamlScalar(new SourceFile("a.yaml", "").Span(0, 0), word, Plain: true), new DiagnosticBag())!;
        return read.GetType().GetProperty("Value")!.GetValue(read)!;
    }
}
