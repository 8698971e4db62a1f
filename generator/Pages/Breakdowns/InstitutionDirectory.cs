using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>All institutions that breakdowns can name, by name, and their counties.</summary>
internal sealed class InstitutionDirectory
{
    private readonly FrozenDictionary<string, InstitutionRow> _byId;
    private readonly ConcurrentDictionary<Breakdown, ImmutableArray<InstitutionCount>> _inOrder = new(ReferenceEqualityComparer.Instance);
    private readonly int _municipalities;
    private readonly int _sampleMunicipalities;

    /// <param name="institutions">By name; of two with one id the first counts.</param>
    public InstitutionDirectory(IEnumerable<Institution> institutions, Translations translations)
    {
        Institutions = [.. institutions.DistinctBy(static each => each.Id.Value)];
        County[] counties =
        [
            .. Institutions
                .Select(static each => each.County)
                .Distinct(StringComparer.Ordinal)
                .Select(county => (county, Label: county ?? translations.Text("breakdown.no_county")))
                .OrderBy(static county => county.Label, Alphabet.Order)
                .Select(static (county, at) => new County(at, county.county, county.Label)),
        ];
        Counties = [.. counties];
        _byId = Institutions
            .Select(
                (each, rank) => new InstitutionRow(each, rank, Array.Find(counties, county => county.Name == each.County)!, translations)
            )
            .ToFrozenDictionary(static each => each.Institution.Id.Value, StringComparer.Ordinal);
        _municipalities = _byId.Values.Count(static each => each.IsMunicipality(sample: false));
        _sampleMunicipalities = _byId.Values.Count(static each => each.IsMunicipality(sample: true));
    }

    public ImmutableArray<Institution> Institutions { get; }

    /// <summary>Those of the institutions, by name.</summary>
    public ImmutableArray<County> Counties { get; }

    /// <summary>Its institutions, the largest count first, then by name. Pages and data files ask for it again and again.</summary>
    public ImmutableArray<InstitutionCount> InOrder(Breakdown breakdown) => _inOrder.GetOrAdd(breakdown, Sorted);

    /// <summary>
    /// Municipalities in a breakdown, of all there are: the invented ones for an invented programme, the real ones for a real.
    /// </summary>
    public (int Reached, int All) Coverage(Programme programme, Breakdown breakdown) =>
        (
            InOrder(breakdown).Count(entry => entry.Row.IsMunicipality(programme.Sample)),
            programme.Sample ? _sampleMunicipalities : _municipalities
        );

    private ImmutableArray<InstitutionCount> Sorted(Breakdown breakdown)
    {
        var known = ImmutableArray.CreateBuilder<InstitutionCount>(breakdown.Entries.Length);
        foreach (var (institution, count) in breakdown.Entries)
        {
            if (_byId.TryGetValue(institution.Value, out var row))
            {
                known.Add(new InstitutionCount(row, count));
            }
        }

        known.Sort(static (one, other) => one.Count == other.Count ? one.Row.Rank - other.Row.Rank : other.Count.CompareTo(one.Count));
        return known.DrainToImmutable();
    }
}
