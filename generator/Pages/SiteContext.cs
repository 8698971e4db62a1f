using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Findings;
using SiteGen.Pages.Listings;

namespace SiteGen.Pages;

/// <summary>The published content in page order, and values computed once for all pages.</summary>
internal sealed class SiteContext
{
    private readonly Dictionary<string, Programme> _programmes;
    private readonly Dictionary<string, Theme> _themes;
    private readonly FrozenDictionary<Figure, Prose> _definitions;
    private readonly ConcurrentDictionary<string, string> _descriptions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Programme, ImmutableArray<Finding>> _findings = new();
    private readonly Lazy<ImmutableArray<Institution>> _institutions;
    private readonly Lazy<ILookup<string, Programme>> _byTheme;
    private readonly Lazy<ProgrammeListings> _programmeListings;
    private readonly Lazy<InstitutionListings> _institutionListings;
    private readonly Lazy<SessionList> _sessions;
    private readonly Lazy<SearchIndex> _search;

    public SiteContext(Site site, SiteContent content, TranslationTable table, DateOnly today, Uri baseUrl, DiagnosticBag diagnostics)
    {
        (Site, Today, BaseUrl, Translations) = (site, today, baseUrl, new Translations(table, diagnostics));
        var published = content
            .Programmes.Where(programme => site.ShowSamples || !programme.Sample)
            .Select(static programme => programme.WithoutSatisfactionOfFew());
        Programmes = [.. ByName(published, static programme => programme.Title, static programme => programme.Slug)];
        Pages = [.. ByName(content.Pages, static page => page.Title, static page => page.Slug)];
        Cells = new CellPool();
        Texts = new TextPool();
        Breakdowns = new BreakdownIndex(Programmes, Translations, Texts);
        Directory = new InstitutionDirectory(
            ByName(content.Institutions, static each => each.Name, static each => each.Id.Value),
            Translations
        );
        _institutions = new Lazy<ImmutableArray<Institution>>(() =>
            [.. Directory.Institutions.Where(each => each.Id.Value != Institution.Others && Breakdowns.PeriodsOf(each).Count > 0)]
        );
        _byTheme = new Lazy<ILookup<string, Programme>>(() =>
            Programmes
                .SelectMany(
                    static programme => programme.Themes.Select(static theme => theme.Value).Distinct(StringComparer.Ordinal),
                    static (programme, theme) => (Programme: programme, Theme: theme)
                )
                .ToLookup(static each => each.Theme, static each => each.Programme, StringComparer.Ordinal)
        );
        _programmeListings = new Lazy<ProgrammeListings>(() => new ProgrammeListings(this));
        _institutionListings = new Lazy<InstitutionListings>(() => new InstitutionListings(this));
        _sessions = new Lazy<SessionList>(() => new SessionList(this));
        _search = new Lazy<SearchIndex>(() => new SearchIndex(this));
        _definitions = site.Definitions.ToFrozenDictionary(
            static each => each.Key,
            static each => new Prose(each.Value, 4) { Inline = true }
        );
        Neighbours = new Neighbours(this);
        InstitutionTotals = new InstitutionTotals(this);
        AllProgrammes = new AllProgrammes(ProgrammesWithoutSamples);
        Changes = content.Changes is { } record ? new ChangeLog(record, ProgrammesWithoutSamples) : null;
        StaticFiles = content.StaticFiles;
        _themes = site
            .Themes.DistinctBy(static theme => theme.Id.Value)
            .ToDictionary(static theme => theme.Id.Value, StringComparer.Ordinal);
        _programmes = Programmes.ToDictionary(static programme => programme.Slug, StringComparer.Ordinal);
    }

    public Site Site { get; }

    public DateOnly Today { get; }

    /// <summary>The URL of the site's root; ends with a slash.</summary>
    public Uri BaseUrl { get; }

    public Translations Translations { get; }

    /// <summary>By title.</summary>
    public ImmutableArray<Programme> Programmes { get; }

    /// <summary>Institutions that are known to have taken part in a published programme, sorted by name.</summary>
    public ImmutableArray<Institution> Institutions => _institutions.Value;

    public InstitutionDirectory Directory { get; }

    public CellPool Cells { get; }

    public TextPool Texts { get; }

    /// <summary>By title.</summary>
    public ImmutableArray<FreePage> Pages { get; }

    public ImmutableArray<StaticFile> StaticFiles { get; }

    /// <summary>Null if the site shows no record of changes.</summary>
    public ChangeLog? Changes { get; }

    public BreakdownIndex Breakdowns { get; }

    public Neighbours Neighbours { get; }

    public InstitutionTotals InstitutionTotals { get; }

    public AllProgrammes AllProgrammes { get; }

    public ProgrammeListings ProgrammeListings => _programmeListings.Value;

    public InstitutionListings InstitutionListings => _institutionListings.Value;

    public SessionList Sessions => _sessions.Value;

    public SearchIndex Search => _search.Value;

    /// <summary>Totals, feed, sitemap and the shared data files leave samples out.</summary>
    public IEnumerable<Programme> ProgrammesWithoutSamples => Programmes.Where(static programme => !programme.Sample);

    public IEnumerable<Institution> InstitutionsWithoutSamples => Institutions.Where(static institution => !institution.Sample);

    public Programme? Programme(string slug) => _programmes.GetValueOrDefault(slug);

    /// <summary>The theme of an id; null where the site does not list its themes.</summary>
    public Theme? Theme(string id) => _themes.GetValueOrDefault(id);

    /// <summary>The titles of a programme's themes.</summary>
    public IEnumerable<string> ThemesOf(Programme programme) => programme.Themes.Select(theme => Theme(theme.Value)?.Title ?? theme.Value);

    public IEnumerable<Programme> ProgrammesOf(Theme theme) => _byTheme.Value[theme.Id.Value];

    public bool DefinesFigures => _definitions.Count > 0;

    /// <summary>The site's definition of a figure; null if there is none.</summary>
    public Prose? Definition(Figure figure) => _definitions.GetValueOrDefault(figure);

    /// <summary>What the programme is about: the summary, or else an excerpt of the goal.</summary>
    public string DescriptionOf(Programme programme) =>
        programme.Summary?.Value ?? _descriptions.GetOrAdd(programme.Slug, static (_, goal) => Excerpt.OfMarkdown(goal), programme.Goal);

    /// <summary>For search engines and those who pass its page on: the summary, or else what the figures say, or else the goal.</summary>
    public string ShortTextOf(Programme programme) =>
        programme.Summary?.Value ?? (FindingsOf(programme) is [var first, ..] ? first.Sentence : DescriptionOf(programme));

    /// <summary>What the figures of a programme say; worked out once for its sheet, the lists and the feeds.</summary>
    public ImmutableArray<Finding> FindingsOf(Programme programme) => _findings.GetOrAdd(programme, KeyFindings.Of, this);

    /// <summary>What readers must know of small counts; null if every count is published.</summary>
    public string? FoldNote =>
        Site.Disclosure is { Threshold.Value: var threshold }
            ? Translations.Text("breakdown.fold_note", ("n", Numbers.Whole(threshold)))
            : null;

    public string Absolute(string path) => Links.Absolute(BaseUrl, path);

    /// <summary>Sorts by name in Estonian order, then by id.</summary>
    private static IOrderedEnumerable<T> ByName<T>(IEnumerable<T> items, Func<T, string> name, Func<T, string> id) =>
        items.OrderBy(item => Alphabet.SortKey(name(item)), StringComparer.Ordinal).ThenBy(id, StringComparer.Ordinal);
}
