using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Data;
using SiteGen.Pages.Data.Calendar;
using SiteGen.Pages.Views;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Creates the outputs of the site, one method for each kind of subject.</summary>
internal sealed class OutputFactory(SiteContext context)
{
    private readonly SourceFile[] _siteSource = [context.Site.Source];

    private readonly Feed _feed = new(context);

    /// <summary>The sources of outputs that depend on all content.</summary>
    private readonly IEnumerable<SourceFile> _allSources = AllSources(context);

    public IEnumerable<Output> ForSite() =>
        [
            new PageOutput(Addresses.Home, _allSources, "home.html", () => HomePage.Make(context)),
            new PageOutput(Addresses.Data, _allSources, "data.html", () => DataPage.Make(context)),
            .. ReleaseOutputs.Of(_allSources, context),
            .. ChangesPage
                .Pages(context)
                .Select(page => new PageOutput(page.Path, _allSources, "changes.html", () => ChangesPage.Make(page, context))),
            new PageOutput(Addresses.NotFound, _siteSource, "404.html", () => NotFoundPage.Make(context)),
            .. Sitemap.Of(context).Select(file => new XmlOutput(file.Path, _allSources, file.Document)),
            // Crawlers look for it at the root of a host only.
            .. context.BaseUrl.AbsolutePath == "/"
                ? [new TextOutput(Addresses.Robots, _siteSource, () => Sitemap.Robots(context))]
                : Array.Empty<Output>(),
            .. context.Search.Parts.Select(
                (part, at) => new TextOutput(Addresses.SearchPart(at + 1), _allSources, () => SearchIndex.Json(part))
            ),
            new XmlOutput(Addresses.Feed, _allSources, _feed.OfSite),
            .. context.Site.Accessibility is { } statement
                ?
                [
                    new PageOutput(
                        Addresses.Accessibility,
                        _siteSource,
                        "accessibility.html",
                        () => AccessibilityPage.Make(statement, context)
                    ),
                ]
                : Array.Empty<Output>(),
        ];

    public IEnumerable<Output> ForProgramme(Programme programme)
    {
        var (slug, sources) = (programme.Slug, programme.Feedback.Select(static each => each.Body.Span.File).Prepend(programme.Source));
        yield return new PageOutput(Addresses.Programme(slug), sources, "programme.html", () => ProgrammePage.Make(programme, context));
        foreach (var page in BreakdownPage.Of(programme, context))
        {
            yield return new PageOutput(page.Page.Path, sources, "breakdown.html", () => page.Make(context));
        }

        yield return new JsonOutput(Addresses.ProgrammeJson(programme), sources, json => ProgrammeJson.Write(json, programme, context));
        if (Downloads.HasResults(programme))
        {
            yield return new CsvOutput(Addresses.ResultsCsv(programme), sources, () => ResultsTable.Of(programme));
        }

        if (Downloads.HasBreakdown(programme))
        {
            yield return new CsvOutput(Addresses.ParticipantsCsv(programme), sources, () => ParticipantsTable.Of(programme, context));
        }

        foreach (var (path, make) in new ProgrammeDrawings(programme, context).All)
        {
            yield return new DrawingOutput(path, sources, make);
        }

        if (SessionEvents.Exist(programme, context.Today))
        {
            yield return new CalendarOutput(Addresses.ProgrammeCalendar(slug), sources, () => Calendars.Of(programme, context));
        }

        foreach (var image in programme.Images.DistinctBy(static image => image.File.Value))
        {
            yield return new BytesOutput(
                Addresses.ProgrammeImage(slug, image.File.Value),
                [programme.Source],
                image.Content?.Bytes ?? ReadOnlyMemory<byte>.Empty
            );
        }
    }

    public IEnumerable<Output> Redirects(Programme programme) =>
        programme
            .Aliases.Select(alias => (Path: Addresses.Alias(alias.Value), alias.Span))
            .Select(alias => new PageOutput(
                alias.Path,
                [programme.Source],
                "redirect.html",
                () => RedirectPage.Make(alias.Path, Addresses.Programme(programme.Slug), programme.Title, context)
            )
            {
                AskedFor = alias.Span,
            });

    public IEnumerable<Output> ForInstitution(Institution institution)
    {
        var sources = context
            .Breakdowns.PeriodsOf(institution)
            .Select(static each => each.Programme.Source)
            .Distinct()
            .Prepend(institution.Id.Span.File);
        return
        [
            .. InstitutionPage
                .Pages(institution, context)
                .Select(page => new PageOutput(
                    page.Path,
                    sources,
                    "institution.html",
                    () => InstitutionPage.Make(institution, page, context)
                )),
            .. ParticipationsTable.HasRows(institution, context)
                ?
                [
                    new CsvOutput(
                        Addresses.InstitutionCsv(institution.Id.Value, institution.Sample),
                        sources,
                        () => ParticipationsTable.Of(institution, context)
                    ),
                ]
                : Array.Empty<Output>(),
        ];
    }

    /// <summary>The lists of programmes, institutions and sessions, each on as many pages as it needs.</summary>
    public IEnumerable<Output> Listings() =>
        [
            .. from list in context.ProgrammeListings.Every
            from page in list.Pages
            select new PageOutput(page.Path, _allSources, "programmes.html", () => ProgrammesPage.Make(list, page, context))
            {
                AskedFor = list.AskedFor,
            },
            .. from list in context.ProgrammeListings.Every
            from path in new[] { list.Feed }.OfType<string>()
            select new XmlOutput(path, _allSources, () => _feed.Of(list)),
            .. from list in context.InstitutionListings.Every
            from page in list.Pages
            select new PageOutput(page.Path, _allSources, "institutions.html", () => InstitutionsPage.Make(list, page, context)),
            .. SchedulePage
                .Pages(context)
                .Select(page => new PageOutput(page.Path, _allSources, "schedule.html", () => SchedulePage.Make(page, context))),
        ];

    public Output ForFreePage(FreePage page) =>
        new PageOutput(Addresses.Page(page.Slug), [page.Source], "page.html", () => FreePages.Make(page, context));

    public static Output ForStaticFile(StaticFile file) => new StaticOutput(file.Path, [new SourceFile(file.Location, "")], file.Location);

    /// <param name="file">Relative to <c>templates/assets/</c>.</param>
    public static Output ForAsset(string file) => new AssetOutput(Addresses.Asset(file), [new SourceFile(Addresses.Asset(file), "")], file);

    private static IEnumerable<SourceFile> AllSources(SiteContext context) =>
        context
            .Institutions.Select(static institution => institution.Id.Span.File)
            .Distinct()
            .Prepend(context.Site.Source)
            .Concat(context.Programmes.Select(static programme => programme.Source));
}
