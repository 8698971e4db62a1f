using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

internal static class RelatedProgrammesExist
{
    public static void Check(SiteContent content, Programme programme, DiagnosticBag diagnostics)
    {
        foreach (var (slug, span) in programme.Related)
        {
            if (slug == programme.Slug)
            {
                diagnostics.Add(AgreementProblems.RelatedToItself(span, slug));
            }
            else if (!content.ProgrammeFolders.Contains(slug))
            {
                diagnostics.Add(AgreementProblems.UnknownProgramme(span, slug, SpellingSuggestion.Nearest(slug, content.ProgrammeFolders)));
            }
        }
    }
}
