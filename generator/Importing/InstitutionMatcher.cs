using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Importing;

/// <summary>
/// Matches a spelling to an institution. Never guesses: an uncertain spelling yields candidates for a person to choose from.
/// </summary>
internal sealed class InstitutionMatcher
{
    /// <summary>The similarity from which a candidate may be accepted that is well ahead of all others.</summary>
    public const decimal AcceptThreshold = 0.85m;

    private const decimal CandidateThreshold = 0.6m;
    private const decimal AcceptMargin = 0.1m;
    private const int MaxCandidates = 3;

    /// <summary>Ids by folded name, stem or registry code; null if several institutions share it.</summary>
    private readonly Dictionary<string, string?> _exact = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Name, string Stem, string? Place)> _known = [];

    public InstitutionMatcher(IEnumerable<Institution> institutions)
    {
        var all = institutions.ToArray();
        foreach (var institution in all)
        {
            var id = institution.Id.Value;
            if (institution.RegistryCode is { } code)
            {
                AddExact(code, id);
            }

            foreach (var name in institution.Aliases.Prepend(institution.Name))
            {
                AddExact(NameNormalizer.Fold(name), id);
                _known.Add((id, institution.Name, NameNormalizer.Stem(name), NameNormalizer.Place(name)));
            }
        }

        // A stem matches only if it is unique.
        foreach (var stem in _known.GroupBy(static known => known.Stem, StringComparer.Ordinal))
        {
            if (stem.Select(static known => known.Id).Distinct().Take(2).Count() == 1)
            {
                _exact.TryAdd(stem.Key, stem.First().Id);
            }
        }

        // A place name alone may mean a town or a parish: it matches only as a name or alias that someone wrote.
        foreach (var place in _known.Select(static known => known.Place).OfType<string>().Distinct())
        {
            if (!all.Any(institution => institution.Aliases.Prepend(institution.Name).Any(name => NameNormalizer.Fold(name) == place)))
            {
                _exact.Remove(place);
            }
        }
    }

    /// <returns>The id; null if there is no certain match.</returns>
    public string? Find(string spelling) =>
        _exact.TryGetValue(NameNormalizer.Fold(spelling), out var id) && id is not null ? id
        : _exact.TryGetValue(NameNormalizer.Stem(spelling), out id) ? id
        : null;

    /// <summary>The most similar institutions, best first.</summary>
    public IReadOnlyList<(string Id, string Name, decimal Score)> Candidates(string spelling)
    {
        var (stem, place) = (NameNormalizer.Stem(spelling), NameNormalizer.Place(spelling));
        var folded = NameNormalizer.Fold(spelling);
        return
        [
            .. _known
                .Select(known => (known.Id, known.Name, Score: Score(folded, stem, place, known.Stem, known.Place)))
                .GroupBy(static each => (each.Id, each.Name))
                .Select(static each => (each.Key.Id, each.Key.Name, Score: Math.Round(each.Max(static one => one.Score), 2)))
                .Where(static each => each.Score >= CandidateThreshold)
                .OrderByDescending(static each => each.Score)
                .ThenBy(static each => each.Id, StringComparer.Ordinal)
                .Take(MaxCandidates),
        ];
    }

    /// <summary>The id of the best candidate if it is similar enough and well ahead of the next, else null.</summary>
    public static string? Accept(IReadOnlyList<(string Id, string Name, decimal Score)> candidates) =>
        candidates.Count > 0
        && candidates[0].Score >= AcceptThreshold
        && candidates.Skip(1).All(other => candidates[0].Score - other.Score >= AcceptMargin)
            ? candidates[0].Id
            : null;

    private static decimal Score(string folded, string stem, string? place, string known, string? knownPlace)
    {
        // "Tartu" may mean the town or the parish: the score stays below the threshold.
        if (knownPlace is not null && place is null)
        {
            return EditDistance.Similarity(folded, knownPlace) * 0.8m;
        }
        // A town is not the parish of the same name.
        if (place is not null && knownPlace is not null && stem[^4..] != known[^4..])
        {
            return EditDistance.Similarity(place, knownPlace) * 0.7m;
        }

        return place is not null && knownPlace is not null
            ? EditDistance.Similarity(place, knownPlace)
            : EditDistance.Similarity(stem, known);
    }

    /// <summary>A spelling that two institutions share matches neither.</summary>
    private void AddExact(string spelling, string id)
    {
        if (!_exact.TryAdd(spelling, id) && _exact[spelling] != id)
        {
            _exact[spelling] = null;
        }
    }
}
