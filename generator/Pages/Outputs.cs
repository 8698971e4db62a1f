using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Views;

namespace SiteGen.Pages;

/// <summary>What files there are to be. None is made yet: that many pages would not fit into memory at once.</summary>
internal sealed class Outputs(Edition edition)
{
    private readonly ImmutableArray<string> _site = [edition.Site.Source.Path];

    private readonly IEnumerable<Programme> _programmes = edition.Programmes;

    /// <summary>What comes from the content as a whole.</summary>
    private readonly IEnumerable<string> _all = SourcesOf(edition);

    public IEnumerable<Output> OfTheSite() =>
        [
            new PageOutput(Addresses.Home, _all, "home.html", () => HomePage.Make(edition)) { From = _programmes },
            new PageOutput(
                Addresses.Programmes,
                _site,
                "redirect.html",
                () => MovedPage.Make(Addresses.Programmes, Addresses.Home, edition.Site.Title, edition)
            ),
            new PageOutput(Addresses.Institutions, _all, "institutions.html", () => InstitutionsPage.Make(edition)) { From = _programmes },
            new PageOutput(Addresses.Data, _all, "data.html", () => DataPage.Make(edition)) { From = _programmes },
            new CsvOutput(Addresses.AllProgrammesCsv, _all, () => ProgrammesTable.Of(edition.RealProgrammes, edition.Words))
            {
                From = _programmes,
            },
            new CsvOutput(Addresses.AllParticipantsCsv, _all, () => ParticipantsTable.Of(edition.RealProgrammes, edition))
            {
                From = _programmes,
            },
            new PageOutput(Addresses.NotFound, _site, "404.html", () => NotFoundPage.Make(edition)),
            new XmlOutput(Addresses.Sitemap, _all, () => Crawling.Sitemap(edition)) { From = _programmes },
            new TextOutput(Addresses.Robots, _site, () => Crawling.Robots(edition)),
            new XmlOutput(Addresses.Feed, _all, () => Feed.Make(edition)) { From = _programmes, OfTheDay = true },
            .. edition.Site.Accessibility is { } statement
                ? [new PageOutput(Addresses.Accessibility, _site, "accessibility.html", () => AccessibilityPage.Make(statement, edition))]
                : Array.Empty<Output>(),
        ];

    public IEnumerable<Output> OfProgramme(Programme programme)
    {
        var sheet = new Sheet(programme, edition);
        Programme[] own = [programme];
        Programme[] related = [.. programme.Related.Select(static slug => slug.Value).Select(edition.Programme).OfType<Programme>()];
        yield return new PageOutput(
            Addresses.Programme(programme.Slug),
            programme.Paths,
            "programme.html",
            () => ProgrammePage.Make(sheet.Take(), edition)
        )
        {
            From = [programme, .. related],
            OfTheDay = programme.HasSessions,
        };
        yield return new JsonOutput(
            Addresses.ProgrammeJson(programme.Slug),
            programme.Paths,
            json => ProgrammeJson.Write(json, sheet.Take(), edition)
        )
        {
            From = own,
        };
        if (!Downloads.HasBreakdown(programme))
        {
            yield break;
        }

        yield return new CsvOutput(
            Addresses.ProgrammeCsv(programme.Slug),
            programme.Paths,
            () => ParticipantsTable.Of([programme], edition)
        )
        {
            From = own,
        };
    }

    public IEnumerable<Output> FormerAddresses(Programme programme) =>
        programme
            .Aliases.Select(alias => Addresses.Programme(alias.Value))
            .Select(path => new PageOutput(
                path,
                [programme.Source.Path],
                "redirect.html",
                () => MovedPage.Make(path, Addresses.Programme(programme.Slug), programme.Title, edition)
            )
            {
                From = [programme],
            });

    public IEnumerable<Output> OfInstitution(Institution institution)
    {
        var programmes = edition.Breakdowns.Of(institution).Select(static each => each.Programme);
        var sources = programmes.Select(static programme => programme.Source.Path).Distinct().Prepend(institution.Id.Span.File.Path);
        var id = institution.Id.Value;
        return
        [
            new PageOutput(Addresses.Institution(id), sources, "institution.html", () => InstitutionPage.Make(institution, edition))
            {
                From = programmes,
            },
            new CsvOutput(Addresses.InstitutionCsv(id), sources, () => InstitutionTable.Of(institution, edition)) { From = programmes },
        ];
    }

    public Output OfFreePage(FreePage page) =>
        new PageOutput(Addresses.Page(page.Slug), [page.Source.Path], "page.html", () => FreePages.Make(page, edition));

    /// <summary>Only looked for where there is something to tell of them.</summary>
    private static IEnumerable<string> SourcesOf(Edition edition)
    {
        yield return edition.Site.Source.Path;
        foreach (var path in edition.Institutions.Select(static institution => institution.Id.Span.File.Path).Distinct())
        {
            yield return path;
        }

        foreach (var programme in edition.Programmes)
        {
            yield return programme.Source.Path;
        }
    }
}
