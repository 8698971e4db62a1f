using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>
/// Audits the rendered pages: broken links, duplicate ids, missing alternative texts and accessible names, personal codes. Pages can be
/// added concurrently.
/// </summary>
/// <param name="paths">The paths of all files of the site.</param>
/// <param name="baseUrl">The URL of the site.</param>
internal sealed class SiteAudit(IEnumerable<string> paths, Uri baseUrl)
{
    private readonly HashSet<string> _paths = paths.ToHashSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageFacts> _pages = new(StringComparer.Ordinal);

    public void Add(Output output, ReadOnlySpan<byte> content)
    {
        if (output is PageOutput page)
        {
            _pages[page.Path] = PageReader.Read(page, Encoding.UTF8.GetString(content), baseUrl);
        }
    }

    /// <summary>Reports the issues; an issue with the same origin on several pages is reported once.</summary>
    /// <param name="templates">Searched for the origin of an issue if the content does not contain it.</param>
    /// <returns>The links that lead away from the site, in the order of their addresses.</returns>
    public IReadOnlyList<ExternalLink> Finish(IReadOnlyList<SourceFile> templates, DiagnosticBag diagnostics)
    {
        var origins = new OriginFinder(templates);
        var pages = _pages.Values.OrderBy(static page => page.Page.Path, StringComparer.Ordinal).ToArray();
        var external = new SortedDictionary<string, List<(PageFacts Page, string Written)>>(StringComparer.Ordinal);
        var issues = new List<Issue>();
        foreach (var page in pages)
        {
            if (page.ShowsPersonalCode)
            {
                diagnostics.Add(PrivacyProblems.PublishedPersonalCode(page.Page.Sources.First().Path, page.Page.Path));
            }

            foreach (var link in page.Links)
            {
                CheckLink(page, link, external, issues);
            }

            issues.AddRange(page.DuplicateIds.Select(id => new Issue(PageProblems.DuplicateId, page.Page, id, [$"id=\"{id}\"", id])));
            issues.AddRange(
                page.ImagesWithoutAlt.Select(tag => new Issue(PageProblems.MissingAlternativeText, page.Page, tag, SearchTerms(tag)))
            );
            issues.AddRange(page.ControlsWithoutName.Select(tag => new Issue(PageProblems.MissingName, page.Page, tag, SearchTerms(tag))));
        }

        foreach (
            var group in issues
                .Select(each => (Issue: each, Origin: origins.Find(each.Page, each.SearchTerms)))
                .GroupBy(static each => (each.Issue.Problem, each.Origin, What: each.Origin is null ? each.Issue.What : null))
        )
        {
            var first = group.First().Issue;
            diagnostics.Add(
                first.Problem(
                    group.Key.Origin,
                    first.Page.Sources.First().Path,
                    first.What,
                    [.. group.Select(static each => each.Issue.Page.Path).Distinct()]
                )
            );
        }

        return
        [
            .. external.Select(each =>
            {
                var (page, written) = each.Value[0];
                return new ExternalLink(
                    each.Key,
                    each.Value.Count,
                    origins.Find(page.Page, written, each.Key, new Uri(each.Key).Host),
                    page.Page.Sources.First().Path
                );
            }),
        ];
    }

    private void CheckLink(
        PageFacts page,
        PageLink link,
        SortedDictionary<string, List<(PageFacts Page, string Written)>> external,
        List<Issue> issues
    )
    {
        var written = link.Written;
        if (link.External is { } address)
        {
            if (!external.TryGetValue(address, out var pages))
            {
                external[address] = pages = [];
            }

            pages.Add((page, written));
        }
        else if (!_paths.Contains(link.Path))
        {
            issues.Add(new Issue(PageProblems.BrokenLink, page.Page, written, [$"\"{written}\"", written, LastSegment(written)]));
        }
        else if (link.Fragment.Length > 0 && _pages.TryGetValue(link.Path, out var other) && !other.Ids.Contains(link.Fragment))
        {
            issues.Add(new Issue(PageProblems.MissingFragment, page.Page, written, [$"\"{written}\"", written, "#" + link.Fragment]));
        }
    }

    /// <summary>
    /// Ends with the last segment of a URL: a template may compose a URL, and then only that segment appears in the source.
    /// </summary>
    private static string[] SearchTerms(string tag) => tag.Split('"') is [_, var value, ..] ? [tag, value, LastSegment(value)] : [tag];

    private static string LastSegment(string address) => address.Split('/')[^1];

    private delegate Diagnostic Problem(SourceSpan? origin, string file, string what, IReadOnlyList<string> pages);

    private sealed record Issue(Problem Problem, PageOutput Page, string What, string[] SearchTerms);
}
