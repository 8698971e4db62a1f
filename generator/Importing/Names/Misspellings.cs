using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Importing.Names;

/// <summary>Finds the institutions whose head is a letter or two from another, or whose word for the kind is misspelt.</summary>
internal sealed class Misspellings
{
    /// <summary>Below, every name is near some other.</summary>
    private const int Shortest = 5;

    private const int ShortestForTwo = 9;

    private readonly ILookup<string, KnownName> _heads;
    private readonly ILookup<string, KnownName> _wholes;
    private readonly Lazy<NearWords> _nearHeads;
    private readonly Lazy<NearWords> _nearWholes;

    public Misspellings(KnownNames known)
    {
        _heads = known.All.ToLookup(static each => NameKey.Joined(each.Parts.Head), StringComparer.Ordinal);
        _wholes = known.All.ToLookup(static each => NameKey.Joined(each.Parts.BaseForm), StringComparer.Ordinal);
        _nearHeads = new(() => new NearWords(Names(_heads).Concat(Places.All.Select(NameKey.Joined)), Edits), false);
        _nearWholes = new(() => new NearWords(Names(_wholes), Edits), false);
    }

    public int Comparisons =>
        (_nearHeads.IsValueCreated ? _nearHeads.Value.Comparisons : 0) + (_nearWholes.IsValueCreated ? _nearWholes.Value.Comparisons : 0);

    /// <summary>Nearest first, equally near ones by id.</summary>
    public ImmutableArray<Institution> Find(NameParts parts)
    {
        if (Places.All.Contains(parts.Head))
        {
            return [];
        }

        var near = Near(parts.Head, _nearHeads.Value, _heads)
            .Where(each => parts.Kind is null || each.Known.Parts.Kind?.Base == parts.Kind.Base);
        var whole = parts.Kind is null ? Near(parts.Head, _nearWholes.Value, _wholes) : [];
        return
        [
            .. near.Concat(whole)
                .OrderBy(static each => each.Distance)
                .ThenBy(static each => each.Known.IsFormer)
                .ThenBy(static each => each.Known.Institution.Id.Value, StringComparer.Ordinal)
                .Select(static each => each.Known.Institution)
                .Distinct(),
        ];
    }

    /// <summary>
    /// The one of the same kind to which no other institution, former municipality or place is as near; null if there is
    /// none.
    /// </summary>
    public Institution? Acceptable(NameParts parts)
    {
        var near = _nearHeads.Value.Find(NameKey.Joined(parts.Head));
        var nearest = near.TakeWhile(each => each.Distance == near[0].Distance).SelectMany(each => _heads[each.Word]).ToArray();
        return
            near.Count > 0
            && parts.IsCertain
            && near.Skip(1).All(each => each.Distance > near[0].Distance)
            && near[0].Word.Length >= Shortest
            && nearest.Where(each => each.Parts.Kind?.Base == parts.Kind?.Base).ToArray() is [{ IsFormer: false } one, .. var more]
            && more.All(each => !each.IsFormer && each.Institution == one.Institution)
            && Numbers(one.Parts.Head).SequenceEqual(Numbers(parts.Head))
            && Words(parts.Head).Except(Words(one.Parts.Head)).All(word => !IsKnown(word))
            ? one.Institution
            : null;
    }

    private static IEnumerable<(KnownName Known, int Distance)> Near(string head, NearWords names, ILookup<string, KnownName> known) =>
        names
            .Find(NameKey.Joined(head))
            .Where(static each => each.Word.Length >= Shortest)
            .SelectMany(each => known[each.Word], static (each, known) => (known, each.Distance))
            .Where(each => Numbers(each.known.Parts.Head).SequenceEqual(Numbers(head)));

    private static int Edits(string name) =>
        name.Length >= ShortestForTwo ? 2
        : name.Length >= Shortest ? 1
        : 0;

    /// <summary>Whether it is another name, and so no misspelt word.</summary>
    private bool IsKnown(string word) => Places.All.Contains(word) || _heads.Contains(word);

    private static string[] Words(string head) => head.Split(' ', '-');

    /// <summary>One number is never another one misspelt: <c>21. Kool</c>, <c>II Muusikakool</c>.</summary>
    private static IEnumerable<string> Numbers(string head) =>
        Words(head)
            .Select(static word => word.TrimEnd('.'))
            .Where(static word =>
                word.Any(char.IsAsciiDigit) || (word.Length > 0 && word.All(static letter => letter is 'i' or 'v' or 'x'))
            );

    private static IEnumerable<string> Names(ILookup<string, KnownName> known) => known.Select(static each => each.Key);
}
