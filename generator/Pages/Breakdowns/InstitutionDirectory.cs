using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Resolves the institution ids in breakdowns, and knows each institution's county and sort position.</summary>
internal sealed class InstitutionDirectory
{
    private readonly FrozenDictionary<string, InstitutionRow> _byId;
    private readonly ConcurrentDictionary<Breakdown, ImmutableArray<InstitutionCount>> _largestFirst = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly int _municipalities;
    private readonly int _sampleMunicipalities;

    /// <param name="institutions">Sorted by name; for a duplicate id the first one is used.</param>
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
                .Select(static (county, rank) => new County(rank, county.county, county.Label)),
        ];
        Counties = [.. counties];
        Rows =
        [
            .. Institutions.Select(
                (each, rank) => new InstitutionRow(each, rank, Array.Find(counties, county => county.Name == each.County)!, translations)
            ),
        ];
        _byId = Rows.ToFrozenDictionary(static each => each.Institution.Id.Value, StringComparer.Ordinal);
        _municipalities = _byId.Values.Count(static each => each.IsMunicipality(sample: false));
        _sampleMunicipalities = _byId.Values.Count(static each => each.IsMunicipality(sample: true));
    }

    public ImmutableArray<Institution> Institutions { get; }

    /// <summary>By rank.</summary>
    public ImmutableArray<InstitutionRow> Rows { get; }

    /// <summary>All counties with institutions, sorted by name.</summary>
    public ImmutableArray<County> Counties { get; }

    /// <summary>
    /// The entries of a breakdown, sorted by descending count, then by name; a fold comes last. Cached: pages and data files share the
    /// result.
    /// </summary>
    public ImmutableArray<InstitutionCount> LargestFirst(Breakdown breakdown) => _largestFirst.GetOrAdd(breakdown, Sort);

    /// <summary>
    /// The number of municipalities in a breakdown, out of all municipalities. Samples are counted only among samples, and real ones only
    /// among real ones.
    /// </summary>
    public (int Reached, int All) Coverage(Programme programme, Breakdown breakdown) =>
        (
            LargestFirst(breakdown).Count(entry => entry.Institution.IsMunicipality(programme.Sample)),
            programme.Sample ? _sampleMunicipalities : _municipalities
        );

    /// <summary>Whether the county of an institution of a breakdown is known.</summary>
    public bool HasCounties(Breakdown breakdown) => LargestFirst(breakdown).Any(static each => each.Institution.County.Name is not null);

    private ImmutableArray<InstitutionCount> Sort(Breakdown breakdown)
    {
        var known = ImmutableArray.CreateBuilder<InstitutionCount>(breakdown.Entries.Length);
        foreach (var (institution, count) in breakdown.Entries)
        {
            if (_byId.TryGetValue(institution.Value, out var row))
            {
                known.Add(new InstitutionCount(row, count));
            }
        }

        known.Sort(
            static (one, other) =>
                one.Institution.IsFold != other.Institution.IsFold ? one.Institution.IsFold.CompareTo(other.Institution.IsFold)
                : one.Count == other.Count ? one.Institution.Rank - other.Institution.Rank
                : other.Count.CompareTo(one.Count)
        );
        return known.DrainToImmutable();
    }
}
