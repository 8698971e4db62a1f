using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>What one build publishes: the content without what stays unpublished, in its order on pages, and what is worked out once for all pages.</summary>
internal sealed class Edition
{
    private readonly FrozenDictionary<string, Institution> _institutions;
    private readonly FrozenDictionary<string, Programme> _programmes;
    private readonly int _municipalities;
    private readonly int _sampleMunicipalities;

    public Edition(Site site, SiteContent content, Phrases phrases, DateOnly today, Uri baseUrl, DiagnosticBag diagnostics)
    {
        (Site, Today, BaseUrl, Words) = (site, today, baseUrl, new Wording(phrases, diagnostics));
        Programmes = [.. content.Programmes.Where(programme => site.ShowSamples || !programme.Sample).OrderBy(static programme => Alphabet.SortKey(programme.Title), StringComparer.Ordinal).ThenBy(static programme => programme.Slug, StringComparer.Ordinal)];
        Pages = [.. content.Pages.OrderBy(static page => Alphabet.SortKey(page.Title), StringComparer.Ordinal)];
        Breakdowns = new Breakdowns(Programmes);
        _institutions = content.Institutions.DistinctBy(static each => each.Id.Value).ToFrozenDictionary(static each => each.Id.Value, StringComparer.Ordinal);
        _programmes = Programmes.ToFrozenDictionary(static programme => programme.Slug, StringComparer.Ordinal);
        Institutions = [.. _institutions.Values.Where(each => Breakdowns.Of(each).Length > 0).OrderBy(static each => Alphabet.SortKey(each.Name), StringComparer.Ordinal)];
        _municipalities = Municipalities(_institutions.Values, sample: false);
        _sampleMunicipalities = Municipalities(_institutions.Values, sample: true);
    }

    public Site Site { get; }

    public DateOnly Today { get; }

    /// <summary>Where the site is published, with a slash at its end.</summary>
    public Uri BaseUrl { get; }

    public Wording Words { get; }

    /// <summary>By title.</summary>
    public ImmutableArray<Programme> Programmes { get; }

    /// <summary>Those that took part in a published programme, by name.</summary>
    public ImmutableArray<Institution> Institutions { get; }

    /// <summary>By title.</summary>
    public ImmutableArray<FreePage> Pages { get; }

    public Breakdowns Breakdowns { get; }

    /// <summary>All but the samples, which enter no total, feed, sitemap or common data file.</summary>
    public IEnumerable<Programme> RealProgrammes => Programmes.Where(static programme => !programme.Sample);

    public IEnumerable<Institution> RealInstitutions => Institutions.Where(static institution => !institution.Sample);

    public Programme? Programme(string slug) => _programmes.GetValueOrDefault(slug);

    /// <summary>Municipalities in a breakdown, of all there are: the invented ones for an invented programme, the real ones for a real.</summary>
    public (int Reached, int All) Coverage(Programme programme, Breakdown breakdown) => (
        Municipalities(InOrder(breakdown).Select(static entry => entry.Institution), programme.Sample),
        programme.Sample ? _sampleMunicipalities : _municipalities);

    /// <summary>Its institutions, the largest count first, then by name.</summary>
    public IEnumerable<(Institution Institution, int Count)> InOrder(Breakdown breakdown) =>
        breakdown.Entries
            .Where(entry => _institutions.ContainsKey(entry.Institution.Value))
            .Select(entry => (Institution: _institutions[entry.Institution.Value], entry.Count))
            .OrderByDescending(static entry => entry.Count)
            .ThenBy(static entry => entry.Institution.Name, Alphabet.Order);

    public string Absolute(string path) => Links.Absolute(BaseUrl, path);

    private static int Municipalities(IEnumerable<Institution> institutions, bool sample) =>
        institutions.Count(each => each.Kind == InstitutionKind.Municipality && each.Sample == sample);
}
