using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>No line of the site's settings or of its pages is still as <c>sitegen init</c> wrote it to be filled in.</summary>
internal static class StarterTextsAreReplaced
{
    /// <param name="mayBeOpen">Whether a text may contain such a line: most do not, and need no search.</param>
    /// <param name="openLines">The lines as they were written; made on demand.</param>
    /// <param name="severity">An error where the site is checked for the public.</param>
    public static void Check(
        SiteContent content,
        Func<string, bool> mayBeOpen,
        Func<IReadOnlySet<string>> openLines,
        Severity severity,
        DiagnosticBag diagnostics
    )
    {
        var sources = content.Pages.Select(static page => page.Source).Concat(content.Site is { } site ? [site.Source] : []);
        foreach (var source in sources.Where(source => mayBeOpen(source.Text)))
        {
            for (var line = 1; line <= source.LineCount; line++)
            {
                var text = source.LineText(line);
                if (openLines().Contains(text.Trim()))
                {
                    var start = text.Length - text.TrimStart().Length;
                    diagnostics.Add(SampleProblems.StarterText(source.Span(source.LineStart(line) + start, text.Trim().Length), severity));
                }
            }
        }
    }
}
