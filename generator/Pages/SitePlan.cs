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
        Phrases phrases,
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

        var edition = new Edition(site, content, phrases, today, baseUrl, diagnostics);
        var outputs = Gather(edition, assetFiles, diagnostics);
        var links = new Links(outputs.Select(static output => output.Path).ToHashSet(StringComparer.Ordinal));
        return new SitePlan(outputs, SharedBy(edition), links, baseUrl, edition.Words.Text("tables.scroll"));
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
    private static ImmutableArray<Output> Gather(Edition edition, IReadOnlyList<string> assetFiles, DiagnosticBag diagnostics)
    {
        var (all, set) = (new Outputs(edition), new OutputSet(diagnostics));
        set.AddRange(all.OfTheSite());
        set.AddRange(edition.Programmes.SelectMany(all.OfProgramme));
        set.AddRange(edition.Programmes.SelectMany(all.FormerAddresses));
        set.AddRange(edition.Institutions.SelectMany(all.OfInstitution));
        set.AddRange(edition.Pages.Select(all.OfFreePage));
        set.AddRange(assetFiles.Select(Pages.Outputs.OfAsset));
        return set.Gathered();
    }

    private static View SharedBy(Edition edition) =>
        new()
        {
            { "t", edition.Words.All() },
            {
                "site",
                new View
                {
                    { "title", edition.Site.Title },
                    { "description", edition.Site.Description },
                    { "language", edition.Site.Language.Value },
                    { "publisher", People.ViewOf(edition.Site.Publisher) },
                    { "licence", People.LinkTo(edition.Site.Licence.Url.AbsoluteUri, edition.Site.Licence.Name) },
                }
            },
        };
}
