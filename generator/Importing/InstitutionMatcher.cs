using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Importing;

/// <summary>Which institution a spelling means. What is not certain is not guessed: the likely ones are named, and someone decides.</summary>
internal sealed class InstitutionMatcher
{
    /// <summary>From this likeness on, one that stands apart from all others may be accepted.</summary>
    public const decimal Acceptable = 0.85m;

    private const decimal WorthNaming = 0.6m;
    private const decimal Apart = 0.1m;
    private const int MostNamed = 3;

    private readonly Dictionary<string, string?> _certain = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Stem, string? Place)> _known = [];

    public InstitutionMatcher(IEnumerable<Institution> institutions)
    {
        var all = institutions.ToArray();
        foreach (var institution in all)
        {
            var id = institution.Id.Value;
            if (institution.RegistryCode is { } code)
            {
                Certain(code, id);
            }

            foreach (var name in institution.Aliases.Prepend(institution.Name))
            {
                Certain(NameNormalizer.Fold(name), id);
                _known.Add((id, NameNormalizer.Stem(name), NameNormalizer.Place(name)));
            }
        }

        // The same but for endings, where that is one institution's alone.
        foreach (var stem in _known.GroupBy(static known => known.Stem, StringComparer.Ordinal))
        {
            if (stem.Select(static known => known.Id).Distinct().Take(2).Count() == 1)
            {
                _certain.TryAdd(stem.Key, stem.First().Id);
            }
        }

        // The name of a place alone is a town's or a parish's: it is certain only as an alias that someone wrote.
        foreach (var place in _known.Select(static known => known.Place).OfType<string>().Distinct())
        {
            if (!all.Any(institution => institution.Aliases.Prepend(institution.Name).Any(name => NameNormalizer.Fold(name) == place)))
            {
                _certain.Remove(place);
            }
        }
    }

    /// <returns>The id; null where it is not certain.</returns>
    public string? Find(string spelling) =>
        _certain.TryGetValue(NameNormalizer.Fold(spelling), out var id) && id is not null ? id
        : _certain.TryGetValue(NameNormalizer.Stem(spelling), out id) ? id
        : null;

    /// <summary>The likeliest first.</summary>
    public IReadOnlyList<(string Id, decimal Score)> Likely(string spelling)
    {
        var (stem, place) = (NameNormalizer.Stem(spelling), NameNormalizer.Place(spelling));
        var folded = NameNormalizer.Fold(spelling);
        return
        [
            .. _known
                .Select(known => (known.Id, Score: Score(folded, stem, place, known.Stem, known.Place)))
                .GroupBy(static each => each.Id, StringComparer.Ordinal)
                .Select(static each => (Id: each.Key, Score: Math.Round(each.Max(static one => one.Score), 2)))
                .Where(static each => each.Score >= WorthNaming)
                .OrderByDescending(static each => each.Score)
                .ThenBy(static each => each.Id, StringComparer.Ordinal)
                .Take(MostNamed),
        ];
    }

    /// <summary>The likeliest, where it is like enough and no other comes near; never for the name of a place alone.</summary>
    public static string? Accept(IReadOnlyList<(string Id, decimal Score)> likely) =>
        likely.Count > 0 && likely[0].Score >= Acceptable && likely.Skip(1).All(other => likely[0].Score - other.Score >= Apart)
            ? likely[0].Id
            : null;

    private static decimal Score(string folded, string stem, string? place, string known, string? knownPlace)
    {
        // "Tartu" may be the town or the parish, however like it is to both.
        if (knownPlace is not null && place is null)
        {
            return EditDistance.Similarity(folded, knownPlace) * 0.8m;
        }
        // A town is not the parish around it.
        if (place is not null && knownPlace is not null && stem[^4..] != known[^4..])
        {
            return EditDistance.Similarity(place, knownPlace) * 0.7m;
        }

        return place is not null && knownPlace is not null
            ? EditDistance.Similarity(place, knownPlace)
            : EditDistance.Similarity(stem, known);
    }

    /// <summary>What two institutions are called is certain for neither.</summary>
    private void Certain(string spelling, string id)
    {
        if (!_certain.TryAdd(spelling, id) && _certain[spelling] != id)
        {
            _certain[spelling] = null;
        }
    }
}
