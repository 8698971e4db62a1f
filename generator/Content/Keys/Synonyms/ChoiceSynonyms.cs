using System.Collections.Immutable;

namespace SiteGen.Content.Keys.Synonyms;

/// <summary>Estonian words for choices. The table of a key is the one that has all of its choices.</summary>
internal static class ChoiceSynonyms
{
    private static readonly Lazy<ImmutableDictionary<string, SynonymTable>> _tables = new(static () =>
        SynonymTable.ReadAll("synonyms/choices-et.yaml")
    );

    public static ImmutableDictionary<string, SynonymTable> Tables => _tables.Value;

    /// <returns>Null if there is no table for these choices.</returns>
    public static SynonymTable? For(ImmutableArray<string> choices) =>
        Tables.Values.Where(table => choices.All(table.Names.Contains)).MinBy(static table => table.Names.Length);

    /// <returns>The choices that the word may mean, among those given.</returns>
    public static (ImmutableArray<string> Names, bool IsSure)? Find(ImmutableArray<string> choices, string word) =>
        For(choices)?.Find(word) is not { } found ? null
        : found.Names.All(choices.Contains) ? found
        : ([.. found.Names.Where(choices.Contains)], false);
}
