using System.Text;

namespace SiteGen.Importing;

/// <summary>A name as far as two ways of writing it do not differ: without case, punctuation and Estonian case endings.</summary>
internal static class Spelling
{
    /// <summary>What the office of a municipality is called, and the municipality itself: one word for all.</summary>
    private static readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal)
    {
        ["vald"] = "vald",
        ["valla"] = "vald",
        ["vv"] = "vald",
        ["vallavalitsus"] = "vald",
        ["vallavalitsuse"] = "vald",
        ["vallavalitsuses"] = "vald",
        ["vallavolikogu"] = "vald",
        ["linn"] = "linn",
        ["linna"] = "linn",
        ["lv"] = "linn",
        ["linnavalitsus"] = "linn",
        ["linnavalitsuse"] = "linn",
        ["linnavalitsuses"] = "linn",
        ["linnavolikogu"] = "linn",
    };

    /// <summary>In letters: a shorter word that is like another may well be a third.</summary>
    private const int SafelyLong = 10;

    /// <summary>Words in lower case, parted by one blank; what is neither letter nor digit parts words.</summary>
    public static string Folded(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>As <see cref="Folded"/>, with the endings of cases taken off and every word for a municipality made the same.</summary>
    public static string Stem(string name)
    {
        var words = Folded(name).Split(' ');
        // The name of a place stands in the genitive before its kind: it has no ending to lose.
        return Kind(words[^1]) is { } kind ? string.Join(' ', [.. words[..^1], kind]) : string.Join(' ', words.Select(WithoutEnding));
    }

    /// <summary>What is left of a municipality's stem without the word that says which kind it is; null where it does not say.</summary>
    public static string? Place(string name)
    {
        var words = Stem(name).Split(' ');
        return words.Length > 1 && words[^1] is "vald" or "linn" ? string.Join(' ', words[..^1]) : null;
    }

    /// <summary>From 0, nothing in common, to 1, the same: the part of the letters that need not be changed.</summary>
    public static decimal Likeness(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        return longest == 0 ? 1 : 1 - ((decimal)Changes(one, other) / longest);
    }

    /// <summary>The word for a municipality, misspelt or not; null where it is none.</summary>
    private static string? Kind(string word) =>
        _kinds.TryGetValue(word, out var kind) ? kind
        : word.Length < SafelyLong ? null
        : _kinds
            .Where(each => each.Key.Length >= SafelyLong && Likeness(word, each.Key) >= 0.85m)
            .Select(static each => each.Value)
            .FirstOrDefault();

    /// <summary>Genitive and inessive: <c>ameti</c>, <c>ametis</c>, <c>ministeeriumi</c>, <c>kooli</c>.</summary>
    private static string WithoutEnding(string word)
    {
        var bare = word.Length > 5 && word[^1] == 's' && IsVowel(word[^2]) ? word[..^1] : word;
        return bare.Length > 4 && IsVowel(bare[^1]) && !IsVowel(bare[^2]) ? bare[..^1] : bare;
    }

    private static bool IsVowel(char letter) => "aeiouõäöü".Contains(letter, StringComparison.Ordinal);

    private static int Changes(string a, string b)
    {
        var (last, row) = (Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            }

            (last, row) = (row, last);
        }
        return last[b.Length];
    }
}
