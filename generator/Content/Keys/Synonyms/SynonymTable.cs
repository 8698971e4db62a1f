using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Synonyms;

/// <summary>What Estonian words mean in one place: the key or choice that each stands for.</summary>
/// <param name="names">The keys or choices of the place.</param>
/// <param name="sure">The only name that a folded word means.</param>
/// <param name="ask">The names that a folded word may mean; none if it means nothing here, although it looks like a name.</param>
internal sealed class SynonymTable(
    ImmutableArray<string> names,
    ImmutableDictionary<string, string> sure,
    ImmutableDictionary<string, ImmutableArray<string>> ask
)
{
    public ImmutableArray<string> Names => names;

    public IEnumerable<string> Candidates => ask.Values.SelectMany(static names => names);

    /// <returns>The names that the word may mean, null if the word is unknown. A single certain name is flagged.</returns>
    public (ImmutableArray<string> Names, bool IsSure)? Find(string word)
    {
        var folded = WordFolding.Fold(word);
        if (Entry(folded) is { } found)
        {
            return found;
        }

        var bare = WordFolding.WithoutMarks(folded);
        var meanings = sure
            .Keys.Concat(ask.Keys)
            .Where(known => WordFolding.WithoutMarks(known) == bare)
            .Select(Entry)
            .OfType<(ImmutableArray<string> Names, bool IsSure)>()
            .ToImmutableArray();
        return meanings switch
        {
            [] => null,
            [var only] => only,
            _ => (
                meanings.SelectMany(static meaning => meaning.Names).Distinct().ToImmutableArray(),
                meanings.All(meaning => meaning.IsSure && meaning.Names[0] == meanings[0].Names[0])
            ),
        };
    }

    /// <summary>Reads a file of tables by the name of their place.</summary>
    public static ImmutableDictionary<string, SynonymTable> ReadAll(string resource)
    {
        using var stream = typeof(SynonymTable).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var root = (YamlMap)YamlReader.Read(new SourceFile(resource, reader.ReadToEnd()), new DiagnosticBag())!;
        return root.Entries.ToImmutableDictionary(
            static entry => entry.Key.Value,
            static entry => Read((YamlMap)entry.Value),
            StringComparer.Ordinal
        );
    }

    private (ImmutableArray<string> Names, bool IsSure)? Entry(string folded) =>
        sure.TryGetValue(folded, out var name) ? ([name], true)
        : ask.TryGetValue(folded, out var several) ? (several, false)
        : null;

    private static SynonymTable Read(YamlMap table)
    {
        var lists = table.Entries.Where(static entry => entry.Key.Value != "ask").ToArray();
        var sure = lists.SelectMany(static entry =>
            Words(entry.Value).Prepend(entry.Key.Value).Select(word => KeyValuePair.Create(WordFolding.Fold(word), entry.Key.Value))
        );
        var ask = (table.Find("ask")?.Value as YamlMap)?.Entries ?? [];
        return new SynonymTable(
            [.. lists.Select(static entry => entry.Key.Value)],
            sure.ToImmutableDictionary(StringComparer.Ordinal),
            ask.ToImmutableDictionary(
                static entry => WordFolding.Fold(entry.Key.Value),
                static entry => Words(entry.Value).ToImmutableArray(),
                StringComparer.Ordinal
            )
        );
    }

    private static string[] Words(YamlNode list) =>
        ((YamlScalar)list).Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
