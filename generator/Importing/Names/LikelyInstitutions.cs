using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Importing.Names;

/// <summary>Finds the institutions that a name may mean which is not certain.</summary>
internal sealed class LikelyInstitutions
{
    private static readonly string[] _parts = ["osakond", "talitus", "teenistus", "kantselei", "amet", "valitsus", "linnaosa", "osavald"];

    /// <summary>A longer text is no name with a part of an institution.</summary>
    private const int MostWords = 20;

    private readonly KnownNames _known;
    private readonly Misspellings _misspellings;

    public LikelyInstitutions(KnownNames known)
    {
        _known = known;
        _misspellings = new Misspellings(known);
    }

    public int Comparisons => _misspellings.Comparisons;

    public InstitutionMatch Find(SpelledName name, NameParts parts)
    {
        var same = SameHead(parts, NameKey.Joined);
        if (same.Length > 0)
        {
            return new LikelyMatch(same, null);
        }

        var near = _misspellings.Find(parts);
        var foreign = SameHead(parts, NameKey.Foreign);
        var others = Wholes(name).Concat(_known.WithOtherPlace(parts).OrderBy(static each => each.Id.Value, StringComparer.Ordinal));
        ImmutableArray<Institution> known = [.. others];
        var acceptable = known.IsEmpty && foreign.All(each => near.IsEmpty || each == near[0]) ? _misspellings.Acceptable(parts) : null;
        ImmutableArray<Institution> all = [.. near.Concat(foreign).Concat(known).Distinct()];
        return all.IsEmpty ? new UnknownMatch() : new LikelyMatch(all, acceptable);
    }

    private ImmutableArray<Institution> SameHead(NameParts parts, Func<string, string> key) =>
        [
            .. _known
                .Alike(parts, key)
                .OrderBy(static each => each.IsFormer)
                .ThenBy(each => each.Parts.Kind?.Base != (parts.Kind?.PartOf ?? parts.Kind?.Base))
                .ThenBy(static each => each.Institution.Kind != InstitutionKind.Municipality)
                .ThenBy(static each => each.Institution.Id.Value, StringComparer.Ordinal)
                .Select(static each => each.Institution)
                .Distinct(),
        ];

    /// <summary>
    /// The institution of which the name is a part: <c>Tartu Linnavalitsuse haridusosakond</c>, <c>Tallinna
    /// Haridusamet</c>.
    /// </summary>
    private ImmutableArray<Institution> Wholes(SpelledName name)
    {
        if (name.Cased.AsSpan().Count(' ') > MostWords)
        {
            return [];
        }

        var isPart = _parts.Any(part => name.Lower.EndsWith(part, StringComparison.Ordinal));
        for (var end = name.Cased.LastIndexOf(' '); end > 0; end = name.Cased.LastIndexOf(' ', end - 1))
        {
            var start = name.Start(end);
            var parts = NameParts.Split(start.WithoutEnding);
            ImmutableArray<Institution> wholes =
                parts.Kind is not null ? _known.OfForm(parts)
                : start.Cased.Length > 1 && !start.Cased.Any(char.IsLower) && !start.IsAmbiguous ? _known.Written(start.Lower)
                : isPart ? [.. SameHead(parts, NameKey.Joined).Where(static each => each.Kind == InstitutionKind.Municipality)]
                : [];
            if (wholes.Length > 0)
            {
                return wholes;
            }
        }

        return [];
    }
}
