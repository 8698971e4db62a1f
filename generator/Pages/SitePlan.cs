using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages.Views;

namespace SiteGen.Pages;

/// <summary>Plan of all files of the site; nothing is rendered yet.</summary>
/// <param name="Outputs">
/// Paths are unique. The largest files come first, so that no thread waits for one at the end; the files of a programme follow each other.
/// </param>
/// <param name="Globals">Values that every template gets in addition to the page's own view.</param>
/// <param name="Links">Resolves links to the outputs.</param>
/// <param name="BaseUrl">URL of the site's root.</param>
/// <param name="TableLabel">Accessible name of scrollable tables.</param>
internal sealed record SitePlan(ImmutableArray<Output> Outputs, View Globals, Links Links, Uri BaseUrl, string TableLabel)
{
    /// <param name="today">Separates upcoming from past sessions.</param>
    /// <param name="baseUrl">URL of the site's root; ends with a slash.</param>
    public static SitePlan Make(
        SiteContent content,
        TranslationTable table,
        DateOnly today,
        Uri baseUrl,
        SiteAssets assets,
        DiagnosticBag diagnostics
    )
    {
        var context = new SiteContext(content.Site!, content, table, today, baseUrl, diagnostics);
        var outputs = PlanOutputs(context, assets.Files, diagnostics);
        var links = new Links(
            outputs.Select(static output => output.Path).ToHashSet(StringComparer.Ordinal),
            Addresses.NotPlanned(content)
        );
        return new SitePlan(outputs, GlobalsOf(context, assets), links, baseUrl, context.Translations.Text("tables.scroll"))
        {
            Assets = assets,
            Institutions = context.Institutions.Length,
            IsEstonian = context.Site.Language.Value.Split('-')[0] == "et",
        };
    }

    public required SiteAssets Assets { get; init; }

    /// <summary>Whether its words part as Estonian words do.</summary>
    public bool IsEstonian { get; init; }

    /// <summary>How many have a page, or several.</summary>
    private int Institutions { get; init; }

    public SiteCounts Counts => new(Outputs.OfType<PageOutput>().Count(), Outputs.OfType<DataOutput>().Count(), Institutions);

    /// <inheritdoc cref="Links.Resolve"/>
    public string? Resolve(string fromPage, string href) => Links.Resolve(fromPage, href);

    /// <summary>If URLs collide, the output that is added first wins.</summary>
    private static ImmutableArray<Output> PlanOutputs(SiteContext context, IReadOnlyList<string> assetFiles, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var (factory, outputs) = (new OutputFactory(context), new OutputSet(found));
        outputs.AddRange(factory.ForSite());
        outputs.AddRange(factory.Listings());
        outputs.AddRange(context.Programmes.SelectMany(factory.ForProgramme));
        outputs.AddRange(context.Institutions.SelectMany(factory.ForInstitution));
        outputs.AddRange(context.Pages.Select(factory.ForFreePage));
        outputs.AddRange(assetFiles.Select(OutputFactory.ForAsset));
        outputs.AddRange(context.Programmes.SelectMany(factory.Redirects));
        outputs.AddRange(context.StaticFiles.Select(OutputFactory.ForStaticFile));
        outputs.ReportFilesInPlaceOfFolders();
        diagnostics.AddIndependent(found);
        return outputs.ToImmutableArray();
    }

    private static View GlobalsOf(SiteContext context, SiteAssets assets) =>
        new()
        {
            { "t", context.Translations.All() },
            {
                "site",
                new View
                {
                    { "title", context.Site.Title },
                    { "description", context.Site.Description },
                    { "language", context.Site.Language.Value },
                    { "publisher", ContactViews.ViewOf(context.Site.Publisher) },
                    { "fold_note", context.FoldNote },
                    { "logo", assets.HasLogo },
                    {
                        "theme_colour",
                        new View
                        {
                            { "light", assets.Tokens.Light.Colour("paper")?.Value.ToString() },
                            { "dark", assets.Tokens.Dark.Colour("paper")?.Value.ToString() },
                        }
                    },
                    { "licence", ContactViews.Link(context.Site.Licence.Url.AbsoluteUri, context.Site.Licence.Name) },
                }
            },
        };
}
