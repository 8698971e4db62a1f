using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>An alias of a programme must not be the alias or the slug of another one.</summary>
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
