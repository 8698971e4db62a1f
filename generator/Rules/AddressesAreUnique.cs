using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>A former name of a programme leads to one programme only, and not to where another one lives.</summary>
internal static class AddressesAreUnique
{
    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        var owners = content.ProgrammeFolders.ToDictionary(
            static slug => slug,
            static slug => (Slug: slug, Span: (SourceSpan?)null),
            StringComparer.Ordinal
        );
        foreach (var programme in content.Programmes)
        {
            foreach (var (alias, span) in programme.Aliases)
            {
                if (owners.TryAdd(alias, (programme.Slug, span)))
                {
                    continue;
                }

                var first = owners[alias];
                diagnostics.Add(AgreementProblems.DuplicateAddress(span, alias, first.Slug, first.Span));
            }
        }
    }
}
