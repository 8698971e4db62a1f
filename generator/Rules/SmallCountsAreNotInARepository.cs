using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>
/// What the site hides must not be where readers can find it: which repository is public, the generator cannot know, so that hiding and
/// naming one exclude each other.
/// </summary>
internal static class SmallCountsAreNotInARepository
{
    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        if (content.Site is { Disclosure.Threshold.Span: var threshold, Repository: { } repository })
        {
            diagnostics.Add(DisclosureProblems.RepositoryIsPublic(threshold, repository.AbsoluteUri));
        }
    }
}
