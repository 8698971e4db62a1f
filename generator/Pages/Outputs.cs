using SiteGen.Model;
using SiteGen.Pages.Data;
using SiteGen.Pages.Views;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Lists the files of the site, a method for each kind of thing that they are about.</summary>
internal sealed class Outputs(SiteContext context)
{
    private readonly SourceFile[] _site = [context.Site.Source];

    /// <summary>What comes from the content as a whole.</summary>
    private readonly IEnumerable<SourceFile> _all = SourcesOf(context);

    public IEnumerable<Output> OfTheSite() =>
        [
            new PageOutput(Addresses.Home, _all, "home.html", () => HomePage.Make(context)),
            new PageOutput(
                Addresses.Programmes,
                _site,
                "redirect.html",
                () => RedirectPage.Make(Addresses.Programmes, Addresses.Home, context.Site.Title, context)
            ),
            new PageOutput(Addresses.Institutions, _all, "institutions.html", () => InstitutionsPage.Make(context)),
            new PageOutput(Addresses.Data, _all, "data.html", () => DataPage.Make(context)),
            new CsvOutput(Addresses.AllProgrammesCsv, _all, () => ProgrammesTable.Of(context.RealProgrammes, context.Translations)),
            new CsvOutput(Addresses.AllParticipantsCsv, _all, () => ParticipantsTable.Of(context.RealProgrammes, context)),
            new PageOutput(Addresses.NotFound, _site, "404.html", () => NotFoundPage.Make(context)),
            new XmlOutput(Addresses.Sitemap, _all, () => Crawling.Sitemap(context)),
            new TextOutput(Addresses.Robots, _site, () => Crawling.Robots(context)),
            new XmlOutput(Addresses.Feed, _all, () => Feed.Make(context)),
            .. context.Site.Accessibility is { } statement
                ? [new PageOutput(Addresses.Accessibility, _site, "accessibility.html", () => AccessibilityPage.Make(statement, context))]
                : Array.Empty<Output>(),
        ];

    public IEnumerable<Output> OfProgramme(Programme programme)
    {
        var (slug, sources) = (programme.Slug, programme.Feedback.Select(static each => each.Body.Span.File).Prepend(programme.Source));
        yield return new PageOutput(Addresses.Programme(slug), sources, "programme.html", () => ProgrammePage.Make(programme, context));
        yield return new JsonOutput(Addresses.ProgrammeJson(slug), sources, json => ProgrammeJson.Write(json, programme, context));
        if (Downloads.HasBreakdown(programme))
        {
            yield return new CsvOutput(Addresses.ProgrammeCsv(slug), sources, () => ParticipantsTable.Of([programme], context));
        }
    }

    public IEnumerable<Output> FormerAddresses(Programme programme) =>
        programme
            .Aliases.Select(alias => Addresses.Programme(alias.Value))
            .Select(path => new PageOutput(
                path,
                [programme.Source],
                "redirect.html",
                () => RedirectPage.Make(path, Addresses.Programme(programme.Slug), programme.Title, context)
            ));

    public IEnumerable<Output> OfInstitution(Institution institution)
    {
        var sources = context
            .Breakdowns.PeriodsOf(institution)
            .Select(static each => each.Programme.Source)
            .Distinct()
            .Prepend(institution.Id.Span.File);
        var id = institution.Id.Value;
        return
        [
            new PageOutput(Addresses.Institution(id), sources, "institution.html", () => InstitutionPage.Make(institution, context)),
            new CsvOutput(Addresses.InstitutionCsv(id), sources, () => InstitutionTable.Of(institution, context)),
        ];
    }

    public Output OfFreePage(FreePage page) =>
        new PageOutput(Addresses.Page(page.Slug), [page.Source], "page.html", () => FreePages.Make(page, context));

    /// <param name="file">Relative to <c>templates/assets/</c>.</param>
    public static Output OfAsset(string file) => new AssetOutput(Addresses.Asset(file), [new SourceFile(Addresses.Asset(file), "")], file);

    private static IEnumerable<SourceFile> SourcesOf(SiteContext context) =>
        context
            .Institutions.Select(static institution => institution.Id.Span.File)
            .Distinct()
            .Prepend(context.Site.Source)
            .Concat(context.Programmes.Select(static programme => programme.Source));
}
