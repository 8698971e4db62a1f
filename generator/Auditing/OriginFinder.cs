using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>Finds the source of something on a page: the first match in the page's content, else in a template.</summary>
/// <param name="templates">All templates.</param>
internal sealed class OriginFinder(IReadOnlyList<SourceFile> templates)
{
    /// <param name="searchTerms">Exact texts to search for, the most specific first.</param>
    /// <returns>Null if no file contains any of them.</returns>
    public SourceSpan? Find(PageOutput page, params ReadOnlySpan<string> searchTerms)
    {
        foreach (var term in searchTerms)
        {
            if (term.Length == 0)
            {
                continue;
            }

            foreach (var file in page.Sources.Concat(templates))
            {
                if (file.Text.IndexOf(term, StringComparison.Ordinal) is var at and >= 0)
                {
                    return file.Span(at, term.Length);
                }
            }
        }

        return null;
    }
}
