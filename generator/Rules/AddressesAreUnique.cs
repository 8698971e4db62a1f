using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>A former address of a programme must not be that of another one, nor where another one lives now.</summary>
internal static class AddressesAreUnique
{
    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        var folders = content.ProgrammeFolders.ToDictionary(Programme.AddressOf, StringComparer.Ordinal);
        var owners = content
            .Programmes.SelectMany(
                static programme => programme.Aliases.DistinctBy(AddressOf),
                static (programme, alias) => (Programme: programme, Alias: alias)
            )
            .ToLookup(static each => AddressOf(each.Alias), StringComparer.Ordinal);
        foreach (var programme in content.Programmes)
        {
            CheckWithin(programme, folders, diagnostics);
            var shared = programme
                .Aliases.Select(alias => (Alias: alias, Other: owners[AddressOf(alias)].FirstOrDefault(IsOther)))
                .Where(static each => each.Other.Programme is not null)
                .ToArray();
            if (shared is [var (first, other), ..])
            {
                // Told in both files: where one was copied from the other, only the editor knows which is the copy.
                string[] together =
                [
                    .. shared.Where(each => each.Other.Programme == other.Programme).Select(static each => each.Alias.Value),
                ];
                diagnostics.Add(AgreementProblems.SharedAliases(first.Span, together, other.Programme.Slug, other.Alias.Span));
            }

            bool IsOther((Programme Programme, Sourced<string> Alias) owner) => owner.Programme != programme;
        }
    }

    private static string AddressOf(Sourced<string> alias) => Programme.AddressOfAlias(alias.Value);

    private static void CheckWithin(Programme programme, Dictionary<string, string> folders, DiagnosticBag diagnostics)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (alias, span) in programme.Aliases)
        {
            var address = Programme.AddressOfAlias(alias);
            if (folders.TryGetValue(address, out var folder))
            {
                diagnostics.Add(AgreementProblems.DuplicateAddress(span, alias, folder));
            }
            else if (!own.Add(address))
            {
                diagnostics.Add(AgreementProblems.DuplicateAddress(span, alias, programme.Slug));
            }
        }
    }
}
