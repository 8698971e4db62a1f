using System.Numerics;
using SiteGen.Text;

namespace SiteGen.Importing.Names;

/// <summary>
/// Finds names that are one or two letters from another, without comparing it to all: names that are near have a start in common after
/// as many letters are deleted from each.
/// </summary>
internal sealed class NearNames
{
    /// <summary>Below, every name is near some other.</summary>
    public const int Shortest = 5;

    private const int ShortestForTwo = 9;

    /// <summary>A longer start tells names better apart, but takes memory: the square of its length.</summary>
    private const int StartLength = 14;

    private readonly string[] _names;
    private readonly ulong[] _letters;

    /// <summary>The chain of names for each start; the links lead to the next.</summary>
    private readonly Dictionary<uint, int> _chains = [];
    private readonly List<(int Name, int Next)> _links = [];

    public NearNames(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _letters = [.. _names.Select(Letters)];
        for (var name = 0; name < _names.Length; name++)
        {
            foreach (var start in Starts(_names[name]))
            {
                _links.Add((name, _chains.GetValueOrDefault(start, -1)));
                _chains[start] = _links.Count - 1;
            }
        }
    }

    /// <summary>How often two names were compared letter by letter: the work done so far.</summary>
    public int Comparisons { get; private set; }

    /// <summary>Names at a distance of one from those of five to eight letters, of two from longer ones; nearest first.</summary>
    public IReadOnlyList<(string Name, int Distance)> Find(string wanted)
    {
        if (wanted.Length < Shortest)
        {
            return [];
        }

        var letters = Letters(wanted);
        var candidates = new HashSet<int>();
        foreach (var start in Starts(wanted))
        {
            for (var link = _chains.GetValueOrDefault(start, -1); link >= 0; link = _links[link].Next)
            {
                candidates.Add(_links[link].Name);
            }
        }

        return
        [
            .. candidates
                .Where(name => IsComparable(name, wanted, letters))
                .Order()
                .Select(name => (_names[name], Distance(_names[name], wanted)))
                .Where(each => each.Item2 <= Edits(each.Item1, wanted))
                .OrderBy(static each => each.Item2),
        ];
    }

    private bool IsComparable(int name, string wanted, ulong letters)
    {
        var edits = Edits(_names[name], wanted);
        return Math.Abs(_names[name].Length - wanted.Length) <= edits && BitOperations.PopCount(_letters[name] ^ letters) <= 2 * edits;
    }

    private int Distance(string name, string wanted)
    {
        Comparisons++;
        return EditDistance.Between(name, wanted);
    }

    private static int Edits(string one, string other) => Math.Min(Edits(one), Edits(other));

    private static int Edits(string name) => name.Length >= ShortestForTwo ? 2 : 1;

    private static ulong Letters(string name) => name.Aggregate(0UL, static (set, letter) => set | (1UL << (letter % 64)));

    private static HashSet<uint> Starts(string name)
    {
        var whole = name.Length > StartLength ? name[..StartLength] : name;
        var starts = new HashSet<uint> { Hash(whole) };
        for (var first = 0; first < whole.Length; first++)
        {
            var once = whole.Remove(first, 1);
            starts.Add(Hash(once));
            for (var second = first; Edits(name) == 2 && second < once.Length; second++)
            {
                starts.Add(Hash(once.Remove(second, 1)));
            }
        }
        return starts;
    }

    /// <summary>FNV-1a: the same in every run.</summary>
    private static uint Hash(string text) => text.Aggregate(2166136261u, static (hash, letter) => (hash ^ letter) * 16777619u);
}
