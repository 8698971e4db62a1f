using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

internal sealed class RelatedProgrammesExist(SiteContent content)
{
    private readonly KnownSpellings _spellings = new(content.ProgrammeFolders);

    public void Check(Programme programme, DiagnosticBag diagnostics)
    {
        foreach (var (slug, span) in programme.Related)
        {
            if (slug == programme.Slug)
            {
                diagnostics.Add(AgreementProblems.RelatedToItself(span, slug));
            }
            else if (!content.ProgrammeFolders.Contains(slug))
            {
                diagnostics.Add(AgreementProblems.UnknownProgramme(span, slug, _spellings.Nearest(slug)));
            }
        }
    }
}
