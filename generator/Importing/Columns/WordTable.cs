using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Importing.Columns;

/// <summary>A closed table of words, found however they are written.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T> _meanings;

    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            meanings.TryAdd(ListText.Fold(word), meaning);
        }

        // õ ä ö ü are often typed as o a o u: known too, unless that is another word.
        var plain = meanings.GroupBy(static each => WordFolding.WithoutMarks(each.Key), StringComparer.Ordinal).ToArray();
        foreach (var word in plain.Where(static same => same.Count() == 1))
        {
            meanings.TryAdd(word.Key, word.First().Value);
        }

        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <returns>The default if the text is no known word.</returns>
    public T? Find(string text) => ListText.Variants(text).Select(FindFolded).FirstOrDefault(static meaning => meaning is not null);

    /// <summary>A bracket at the end is not passed over: in a cell it may take back what stands before it.</summary>
    /// <returns>The default if the text is no known word.</returns>
    public T? FindWhole(string text) => FindFolded(ListText.WithoutNumber(ListText.Fold(text)));

    private T? FindFolded(string folded) => _meanings.GetValueOrDefault(folded);
}

/// <summary>Reads the embedded files of words.</summary>
internal static class WordFile
{
    /// <returns>Each word with the names of its group and of its class in the group.</returns>
    public static IEnumerable<(string Word, string Group, string Class)> Read(string resource)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var root = (YamlMap)YamlReader.Read(new SourceFile(resource, reader.ReadToEnd()), new DiagnosticBag())!;
        foreach (var group in root.Entries)
        {
            foreach (var words in ((YamlMap)group.Value).Entries)
            {
                foreach (var word in ((YamlScalar)words.Value).Value.Split(',', StringSplitOptions.TrimEntries))
                {
                    yield return (word, group.Key.Value, words.Key.Value);
                }
            }
        }
    }
}
