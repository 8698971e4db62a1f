using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

internal static class InstitutionIdsAreUnique
{
    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in content.Institutions.Select(static institution => institution.Id))
        {
            if (!seen.TryAdd(id, span))
            {
                diagnostics.Add(AgreementProblems.DuplicateInstitution(span, id, seen[id]));
            }
        }
    }
}
