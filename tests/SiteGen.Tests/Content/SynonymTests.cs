using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Synonyms;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Content;

/// <summary>The tables of Estonian words for keys and choices name what the content model has, and all of it.</summary>
public sealed class SynonymTests
{
    [Fact]
    public void Every_key_has_its_place_in_the_table_of_its_map()
    {
        foreach (var (owner, keys) in Maps())
        {
            Assert.True(KeySynonyms.Tables.ContainsKey(owner), $"keys-et.yaml has no part “{owner}”.");
            Assert.Empty(keys.Except(KeySynonyms.Tables[owner].Names));
        }
    }

    [Fact]
    public void No_word_stands_for_a_key_that_does_not_exist()
    {
        var maps = Maps().ToDictionary(static map => map.Owner, static map => map.Keys);
        Assert.Empty(KeySynonyms.Tables.Keys.Except(maps.Keys));
        foreach (var (owner, table) in KeySynonyms.Tables.Where(table => maps.ContainsKey(table.Key)))
        {
            Assert.Empty(table.Names.Except(maps[owner]));
            Assert.Empty(table.Candidates.Where(static name => !name.Contains('.', StringComparison.Ordinal)).Except(maps[owner]));
        }
    }

    [Fact]
    public void Every_choice_has_its_table()
    {
        var choices = ContentKeys
            .All.Select(static each => Choices(each.Key.Schema()))
            .Where(static words => words.Length > 0)
            .DistinctBy(static words => string.Join(' ', words))
            .ToArray();
        Assert.NotEmpty(choices);
        Assert.All(choices, static words => Assert.Empty((ChoiceSynonyms.For([.. words])?.Names ?? ["no table"]).Except(words)));
        var known = choices.SelectMany(static words => words).ToHashSet();
        Assert.All(ChoiceSynonyms.Tables.Values, table => Assert.Empty(table.Names.Concat(table.Candidates).Except(known)));
    }

    [Theory]
    [InlineData("a programme", "Viimati_uuendatud", "updated")]
    [InlineData("a programme", "viimatiuuendatud", "updated")]
    [InlineData("a programme", "opivaljundid", "outcomes")]
    [InlineData("a programme", "EESMARK", "goal")]
    [InlineData("a contact", "e-posti aadress", "email")]
    [InlineData("the volume", "ak. h", null)]
    [InlineData("a programme", "teemad", null)]
    public void Words_are_compared_without_case_blanks_and_marks(string owner, string word, string? key)
    {
        var found = KeySynonyms.Tables[owner].Find(word);
        Assert.Equal(key, found is { IsSure: true } ? found.Value.Names[0] : null);
    }

    private static IEnumerable<(string Owner, string[] Keys)> Maps() =>
        ContentKeys
            .All.GroupBy(static each => each.Table)
            .Select(static table => (Owner(table.Key), table.Select(static each => each.Key.Name).ToArray()));

    /// <summary>The name of the map in messages, as an unknown key is told.</summary>
    private static string Owner(Type table)
    {
        var shape = table.GetProperty("Shape")!.GetValue(null)!;
        return ((Message)shape.GetType().GetProperty("Owner")!.GetValue(shape)!).English;
    }

    private static string[] Choices(JsonObject schema) =>
        (schema["enum"] ?? schema["items"]?["enum"]) is JsonArray words
            ?
            [
                .. words
                    .Where(static word => word!.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    .Select(static word => word!.GetValue<string>()),
            ]
            : [];
}
