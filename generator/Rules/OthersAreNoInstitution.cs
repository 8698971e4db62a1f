using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rules;

/// <summary>The id of the row in which small counts are put together must not be the id of an institution.</summary>
internal static class OthersAreNoInstitution
{
    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        foreach (var (id, span) in content.Institutions.Select(static institution => institution.Id))
        {
            if (id == Institution.Others)
            {
                diagnostics.Add(DisclosureProblems.ReservedInstitution(span, id));
            }
        }
    }
}
