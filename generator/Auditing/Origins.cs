using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>Finds the line of content, else of a template, that something on a page comes from.</summary>
/// <param name="templates">Every template.</param>
internal sealed class Origins(IReadOnlyList<SourceFile> templates)
{
    /// <param name="literals">What to look for, the surest first.</param>
    /// <returns>Null where no file says it in these words.</returns>
    public SourceSpan? Find(PageOutput page, params ReadOnlySpan<string> literals)
    {
        foreach (var literal in literals)
        {
            if (literal.Length == 0)
            {
                continue;
            }

            foreach (var file in page.Sources.Concat(templates))
            {
                if (file.Text.IndexOf(literal, StringComparison.Ordinal) is var at and >= 0)
                {
                    return file.Span(at, literal.Length);
                }
            }
        }

        return null;
    }
}
