using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Keys.Synonyms;

/// <summary>Estonian words for keys, by the map that they stand in. Read when the first unknown key is met.</summary>
internal static class KeySynonyms
{
    private static readonly Lazy<ImmutableDictionary<string, SynonymTable>> _tables = new(static () =>
        SynonymTable.ReadAll("synonyms/keys-et.yaml")
    );

    public static ImmutableDictionary<string, SynonymTable> Tables => _tables.Value;

    /// <param name="owner">The map's name in messages.</param>
    public static (ImmutableArray<string> Names, bool IsSure)? Find(Message owner, string word) =>
        Tables.TryGetValue(owner.English, out var table) ? table.Find(word) : null;

    /// <summary>Whether the word is a key of some map: then it is misplaced here rather than misspelt.</summary>
    public static bool IsKeyElsewhere(string word) => Tables.Values.Any(table => table.Names.Contains(word));
}
