using System.Numerics;

namespace SiteGen.Text;

/// <summary>
/// Finds words that are one or two letters from another, without comparing it to all: words that are near have a start, and an end, in
/// common after as many letters are deleted from each.
/// </summary>
internal sealed class NearWords
{
    /// <summary>Nobody misspells a longer one: it is no name.</summary>
    private const int Longest = 100;

    /// <summary>A longer part tells words better apart, but takes memory: the square of its length.</summary>
    private const int PartLength = 14;

    /// <summary>What more words have in common tells too little; they also differ in their other end.</summary>
    private const int Crowd = 64;

    private readonly Func<string, int> _edits;
    private readonly string[] _words;
    private readonly ulong[] _letters;

    /// <summary>The chain of words for each part; the links lead to the next.</summary>
    private readonly Dictionary<uint, (int First, int Count)> _chains = [];
    private readonly List<(int Word, int Next)> _links = [];
    private int _comparisons;

    /// <param name="edits">By how many letters another word may differ from one, at most two; from two words the smaller number.</param>
    public NearWords(IEnumerable<string> words, Func<string, int> edits)
    {
        _edits = edits;
        _words = [.. words.Where(static word => word.Length <= Longest).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _letters = [.. _words.Select(Letters)];
        for (var word = 0; word < _words.Length; word++)
        {
            foreach (var part in Parts(_words[word]))
            {
                var (first, count) = _chains.GetValueOrDefault(part, (-1, 0));
                _links.Add((word, first));
                _chains[part] = (_links.Count - 1, count + 1);
            }
        }
    }

    /// <summary>How often two words were compared letter by letter: the work done so far.</summary>
    public int Comparisons => _comparisons;

    /// <summary>Nearest first, equally near ones in ordinal order.</summary>
    public IReadOnlyList<(string Word, int Distance)> Find(string wanted)
    {
        if (wanted.Length > Longest || _edits(wanted) == 0)
        {
            return [];
        }

        var letters = Letters(wanted);
        var candidates = new HashSet<int>();
        foreach (var part in Parts(wanted))
        {
            var (first, count) = _chains.GetValueOrDefault(part, (-1, 0));
            for (var link = count > Crowd ? -1 : first; link >= 0; link = _links[link].Next)
            {
                candidates.Add(_links[link].Word);
            }
        }

        return
        [
            .. candidates
                .Where(word => IsComparable(word, wanted, letters))
                .Order()
                .Select(word => (Word: _words[word], Distance: Distance(_words[word], wanted)))
                .Where(static each => each.Distance is not null)
                .Select(static each => (each.Word, each.Distance!.Value))
                .OrderBy(static each => each.Value),
        ];
    }

    private bool IsComparable(int word, string wanted, ulong letters)
    {
        var edits = Edits(_words[word], wanted);
        return Math.Abs(_words[word].Length - wanted.Length) <= edits && BitOperations.PopCount(_letters[word] ^ letters) <= 2 * edits;
    }

    private int? Distance(string word, string wanted)
    {
        Interlocked.Increment(ref _comparisons);
        return EditDistance.Within(word, wanted, Edits(word, wanted));
    }

    private int Edits(string one, string other) => Math.Min(_edits(one), _edits(other));

    private static ulong Letters(string word) => word.Aggregate(0UL, static (set, letter) => set | (1UL << (letter % 64)));

    /// <summary>A short word is its only part.</summary>
    private HashSet<uint> Parts(string word)
    {
        var parts = new HashSet<uint>();
        var isTwo = _edits(word) == 2;
        Add(word.Length > PartLength ? word[..PartLength] : word, '^', isTwo, parts);
        if (word.Length > PartLength)
        {
            Add(word[^PartLength..], '$', isTwo, parts);
        }

        return parts;
    }

    /// <summary>Adds the part as it is, and without one or two of its letters.</summary>
    private static void Add(string part, char side, bool isTwo, HashSet<uint> parts)
    {
        parts.Add(Hash(part, side));
        for (var first = 0; first < part.Length; first++)
        {
            var once = part.Remove(first, 1);
            parts.Add(Hash(once, side));
            for (var second = first; isTwo && second < once.Length; second++)
            {
                parts.Add(Hash(once.Remove(second, 1), side));
            }
        }
    }

    /// <summary>FNV-1a: the same in every run.</summary>
    private static uint Hash(string text, char side) =>
        text.Aggregate((2166136261u ^ side) * 16777619u, static (hash, letter) => (hash ^ letter) * 16777619u);
}
