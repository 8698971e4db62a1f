using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>
/// Looks at the finished pages: what leads nowhere, what is there twice, what cannot be read out. Many threads may add pages.
/// </summary>
/// <param name="paths">Every file of the site.</param>
/// <param name="baseUrl">Where the site is to be.</param>
internal sealed class SiteAudit(IEnumerable<string> paths, Uri baseUrl)
{
    private readonly HashSet<string> _paths = paths.ToHashSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageFacts> _pages = new(StringComparer.Ordinal);

    public void Add(Output output, ReadOnlySpan<byte> content)
    {
        if (output is PageOutput page)
        {
            _pages[page.Path] = PageFacts.Of(page, Encoding.UTF8.GetString(content));
        }
    }

    /// <summary>Tells what is wrong, a cause once, on however many pages it shows.</summary>
    /// <param name="templates">Where a fault comes from that no content file has.</param>
    /// <returns>Addresses beyond the site, with the number of pages that lead there.</returns>
    public IReadOnlyList<(string Address, int Pages)> Finish(IReadOnlyList<SourceFile> templates, DiagnosticBag diagnostics)
    {
        var origins = new Origins(templates);
        var pages = _pages.Values.OrderBy(static page => page.Page.Path, StringComparer.Ordinal).ToArray();
        var external = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var found = new List<Finding>();
        foreach (var page in pages)
        {
            if (page.ShowsPersonalCode)
            {
                diagnostics.Add(AgreementProblems.PublishedPersonalCode(page.Page.Sources.First().Path, page.Page.Path));
            }

            foreach (var link in page.Links)
            {
                Follow(page, link, external, found);
            }

            found.AddRange(page.Doubled.Select(id => new Finding(PageProblems.DuplicateId, page.Page, id, [$"id=\"{id}\"", id])));
            found.AddRange(
                page.WithoutAlternative.Select(tag => new Finding(PageProblems.MissingAlternativeText, page.Page, tag, LiteralsOf(tag)))
            );
            found.AddRange(page.WithoutName.Select(tag => new Finding(PageProblems.MissingName, page.Page, tag, LiteralsOf(tag))));
        }

        foreach (
            var cause in found
                .Select(each => (Finding: each, Origin: origins.Find(each.Page, each.Literals)))
                .GroupBy(static each => (each.Finding.Problem, each.Origin, What: each.Origin is null ? each.Finding.What : null))
        )
        {
            var first = cause.First().Finding;
            diagnostics.Add(
                first.Problem(
                    cause.Key.Origin,
                    first.Page.Sources.First().Path,
                    first.What,
                    [.. cause.Select(static each => each.Finding.Page.Path).Distinct()]
                )
            );
        }
        return [.. external.Select(static each => (each.Key, each.Value))];
    }

    private void Follow(PageFacts page, string link, SortedDictionary<string, int> external, List<Finding> found)
    {
        var here = new Uri(baseUrl, Addresses.Linked(page.Page.Path));
        if (!Uri.TryCreate(here, link, out var target) || target.Scheme is not ("http" or "https"))
        {
            return;
        }

        if (!target.AbsoluteUri.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal))
        {
            external[target.AbsoluteUri] = external.GetValueOrDefault(target.AbsoluteUri) + 1;
            return;
        }

        var path = Uri.UnescapeDataString(target.AbsolutePath[baseUrl.AbsolutePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/'))
        {
            path += Addresses.Home;
        }

        if (!_paths.Contains(path))
        {
            found.Add(new Finding(PageProblems.BrokenLink, page.Page, link, [$"\"{link}\"", link, LastPart(link)]));
        }
        else if (
            target.Fragment.Length > 1
            && _pages.TryGetValue(path, out var other)
            && !other.Ids.Contains(Uri.UnescapeDataString(target.Fragment[1..]))
        )
        {
            found.Add(new Finding(PageProblems.MissingFragment, page.Page, link, [$"\"{link}\"", link, target.Fragment]));
        }
    }

    /// <summary>A template may put an address together: its last part is then what stands there in these words.</summary>
    private static string[] LiteralsOf(string tag) => tag.Split('"') is [_, var value, ..] ? [tag, value, LastPart(value)] : [tag];

    private static string LastPart(string address) => address.Split('/')[^1];

    private delegate Diagnostic Problem(SourceSpan? origin, string file, string what, IReadOnlyList<string> pages);

    private sealed record Finding(Problem Problem, PageOutput Page, string What, string[] Literals);
}
