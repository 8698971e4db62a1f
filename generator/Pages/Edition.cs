using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>What one build publishes: the content without what stays unpublished, in its order on pages, and what is worked out once for all pages.</summary>
internal sealed class Edition
{
    private readonly FrozenDictionary<string, (Institution Institution, int Rank)> _byId;
    private readonly FrozenDictionary<string, Programme> _programmes;
    private readonly int _municipalities;
    private readonly int _sampleMunicipalities;

    public Edition(Site site, SiteContent content, Phrases phrases, DateOnly today, Uri baseUrl, DiagnosticBag diagnostics)
    {
        (Site, Today, BaseUrl, Words) = (site, today, baseUrl, new Wording(phrases, diagnostics));
        var published = content.Programmes.Where(programme => site.ShowSamples || !programme.Sample);
        SheetOf = content.SheetOf;
        Programmes = [.. ByName(published, static programme => programme.Title, static programme => programme.Slug)];
        Pages = [.. ByName(content.Pages, static page => page.Title, static page => page.Slug)];
        Breakdowns = new Breakdowns(Programmes);
        Institution[] known = [.. ByName(content.Institutions, static each => each.Name, static each => each.Id.Value).DistinctBy(static each => each.Id.Value)];
        _byId = known.Index().ToFrozenDictionary(static each => each.Item.Id.Value, static each => (each.Item, each.Index), StringComparer.Ordinal);
        _programmes = Programmes.ToFrozenDictionary(static programme => programme.Slug, StringComparer.Ordinal);
        Institutions = [.. known.Where(each => Breakdowns.Of(each).Count > 0)];
        _municipalities = Municipalities(known, sample: false);
        _sampleMunicipalities = Municipalities(known, sample: true);
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

    /// <inheritdoc cref="SiteContent.SheetOf"/>
    public Func<Programme, FactSheet> SheetOf { get; }

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
            .Select(entry => (Known: _byId.GetValueOrDefault(entry.Institution.Value), entry.Count))
            .Where(static entry => entry.Known.Institution is not null)
            .OrderBy(static entry => (-entry.Count, entry.Known.Rank))
            .Select(static entry => (entry.Known.Institution, entry.Count));

    public string Absolute(string path) => Links.Absolute(BaseUrl, path);

    /// <summary>In Estonian order; ids decide between equal names.</summary>
    private static IOrderedEnumerable<T> ByName<T>(IEnumerable<T> items, Func<T, string> name, Func<T, string> id) =>
        items.OrderBy(item => Alphabet.SortKey(name(item)), StringComparer.Ordinal).ThenBy(id, StringComparer.Ordinal);

    private static int Municipalities(IEnumerable<Institution> institutions, bool sample) =>
        institutions.Count(each => each.Kind == InstitutionKind.Municipality && each.Sample == sample);
}
