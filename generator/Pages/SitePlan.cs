using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages.Views;

namespace SiteGen.Pages;

/// <summary>Every file of the site to be, before one of them is made.</summary>
/// <param name="Outputs">Each path once. The longest files come first, so that no thread has to wait for one at the end; then each
/// programme's follow upon each other.</param>
/// <param name="Globals">What every template is given beside its page's own view.</param>
/// <param name="Links">Judges links against the outputs.</param>
/// <param name="BaseUrl">Where the site is to be.</param>
/// <param name="TableLabel">What a table that scrolls in its own box is called for those who do not see it.</param>
internal sealed record SitePlan(ImmutableArray<Output> Outputs, View Globals, Links Links, Uri BaseUrl, string TableLabel)
{
    /// <param name="today">Decides what is upcoming and what is past.</param>
    /// <param name="baseUrl">Where the site is to be, with a slash at its end.</param>
    /// <param name="assetFiles">Files of <c>templates/assets/</c>, relative to it, with <c>/</c>.</param>
    public static SitePlan Make(
        SiteContent content,
        TranslationTable table,
        DateOnly today,
        Uri baseUrl,
        IReadOnlyList<string> assetFiles,
        DiagnosticBag diagnostics
    )
    {
        if (content.Site is not { } site)
        {
            return new SitePlan([], [], new Links(ImmutableHashSet<string>.Empty), baseUrl, "");
        }

        var context = new SiteContext(site, content, table, today, baseUrl, diagnostics);
        var outputs = Gather(context, assetFiles, diagnostics);
        var links = new Links(outputs.Select(static output => output.Path).ToHashSet(StringComparer.Ordinal));
        return new SitePlan(outputs, SharedBy(context), links, baseUrl, context.Translations.Text("tables.scroll"));
    }

    public SiteCounts Counts { get; } =
        new(
            Outputs.OfType<PageOutput>().Count(),
            Outputs.Count(static output => output is CsvOutput or JsonOutput),
            Outputs.Count(static output => output is PageOutput { Template: "institution.html" })
        );

    /// <inheritdoc cref="Links.Resolve"/>
    public string? Resolve(string fromPage, string written) => Links.Resolve(fromPage, written);

    /// <summary>Of two outputs with one address the one that is named first here has it.</summary>
    private static ImmutableArray<Output> Gather(SiteContext context, IReadOnlyList<string> assetFiles, DiagnosticBag diagnostics)
    {
        var (all, set) = (new Outputs(context), new OutputSet(diagnostics));
        set.AddRange(all.OfTheSite());
        set.AddRange(context.Programmes.SelectMany(all.OfProgramme));
        set.AddRange(context.Programmes.SelectMany(all.FormerAddresses));
        set.AddRange(context.Institutions.SelectMany(all.OfInstitution));
        set.AddRange(context.Pages.Select(all.OfFreePage));
        set.AddRange(assetFiles.Select(Pages.Outputs.OfAsset));
        return set.Gathered();
    }

    private static View SharedBy(SiteContext context) =>
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
                    { "publisher", People.ViewOf(context.Site.Publisher) },
                    { "licence", People.LinkTo(context.Site.Licence.Url.AbsoluteUri, context.Site.Licence.Name) },
                }
            },
        };
}
