using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Views;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Lists the files of the site, a method for each kind of thing that they are about.</summary>
internal sealed class Outputs(Edition edition)
{
    private readonly SourceFile[] _site = [edition.Site.Source];

    /// <summary>What comes from the content as a whole.</summary>
    private readonly IEnumerable<SourceFile> _all = SourcesOf(edition);

    public IEnumerable<Output> OfTheSite() =>
        [
            new PageOutput(Addresses.Home, _all, "home.html", () => HomePage.Make(edition)),
            new PageOutput(
                Addresses.Programmes,
                _site,
                "redirect.html",
                () => MovedPage.Make(Addresses.Programmes, Addresses.Home, edition.Site.Title, edition)
            ),
            new PageOutput(Addresses.Institutions, _all, "institutions.html", () => InstitutionsPage.Make(edition)),
            new PageOutput(Addresses.Data, _all, "data.html", () => DataPage.Make(edition)),
            new CsvOutput(Addresses.AllProgrammesCsv, _all, () => ProgrammesTable.Of(edition.RealProgrammes, edition.Words)),
            new CsvOutput(Addresses.AllParticipantsCsv, _all, () => ParticipantsTable.Of(edition.RealProgrammes, edition)),
            new PageOutput(Addresses.NotFound, _site, "404.html", () => NotFoundPage.Make(edition)),
            new XmlOutput(Addresses.Sitemap, _all, () => Crawling.Sitemap(edition)),
            new TextOutput(Addresses.Robots, _site, () => Crawling.Robots(edition)),
            new XmlOutput(Addresses.Feed, _all, () => Feed.Make(edition)),
            .. edition.Site.Accessibility is { } statement
                ? [new PageOutput(Addresses.Accessibility, _site, "accessibility.html", () => AccessibilityPage.Make(statement, edition))]
                : Array.Empty<Output>(),
        ];

    public IEnumerable<Output> OfProgramme(Programme programme)
    {
        var (slug, sources) = (programme.Slug, programme.Feedback.Select(static each => each.Body.Span.File).Prepend(programme.Source));
        yield return new PageOutput(Addresses.Programme(slug), sources, "programme.html", () => ProgrammePage.Make(programme, edition));
        yield return new JsonOutput(Addresses.ProgrammeJson(slug), sources, json => ProgrammeJson.Write(json, programme, edition));
        if (Downloads.HasBreakdown(programme))
        {
            yield return new CsvOutput(Addresses.ProgrammeCsv(slug), sources, () => ParticipantsTable.Of([programme], edition));
        }
    }

    public IEnumerable<Output> FormerAddresses(Programme programme) =>
        programme
            .Aliases.Select(alias => Addresses.Programme(alias.Value))
            .Select(path => new PageOutput(
                path,
                [programme.Source],
                "redirect.html",
                () => MovedPage.Make(path, Addresses.Programme(programme.Slug), programme.Title, edition)
            ));

    public IEnumerable<Output> OfInstitution(Institution institution)
    {
        var sources = edition
            .Breakdowns.Of(institution)
            .Select(static each => each.Programme.Source)
            .Distinct()
            .Prepend(institution.Id.Span.File);
        var id = institution.Id.Value;
        return
        [
            new PageOutput(Addresses.Institution(id), sources, "institution.html", () => InstitutionPage.Make(institution, edition)),
            new CsvOutput(Addresses.InstitutionCsv(id), sources, () => InstitutionTable.Of(institution, edition)),
        ];
    }

    public Output OfFreePage(FreePage page) =>
        new PageOutput(Addresses.Page(page.Slug), [page.Source], "page.html", () => FreePages.Make(page, edition));

    /// <param name="file">Relative to <c>templates/assets/</c>.</param>
    public static Output OfAsset(string file) => new AssetOutput(Addresses.Asset(file), [new SourceFile(Addresses.Asset(file), "")], file);

    private static IEnumerable<SourceFile> SourcesOf(Edition edition) =>
        edition
            .Institutions.Select(static institution => institution.Id.Span.File)
            .Distinct()
            .Prepend(edition.Site.Source)
            .Concat(edition.Programmes.Select(static programme => programme.Source));
}
