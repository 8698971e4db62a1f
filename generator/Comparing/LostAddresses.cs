using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Comparing;

/// <summary>Addresses of the old version that the new one neither has nor leads on.</summary>
internal static class LostAddresses
{
    public static IEnumerable<Change> Changes(ContentVersion old, ContentVersion @new)
    {
        // An unreadable programme still has its address; its aliases are not known.
        var known = Addresses(@new)
            .Select(static each => each.Address)
            .Concat(@new.IncompleteProgrammes.Select(Programme.AddressOf))
            .ToHashSet(StringComparer.Ordinal);
        return Addresses(old)
            .Where(each => !known.Contains(each.Address) && !@new.IncompleteProgrammes.Contains(each.Owner))
            .DistinctBy(static each => each.Address)
            .OrderBy(static each => each.Address, StringComparer.Ordinal)
            .Select(static each => new Change
            {
                Kind = ChangeKind.Address,
                Subject = each.Address,
                Was = each.Address,
                Place = each.Place,
                IsPlaceNew = false,
                Reasons = [new Reason(ReasonKind.AddressLost)],
            });
    }

    /// <summary>With the slug of the programme that each is of; empty for a page.</summary>
    private static IEnumerable<(string Address, string Owner, SourceSpan? Place)> Addresses(ContentVersion version) =>
        version
            .Programmes.SelectMany(static programme =>
                programme
                    .Aliases.Select(alias => (Programme.AddressOfAlias(alias.Value), programme.Slug, (SourceSpan?)alias.Span))
                    .Prepend((Programme.AddressOf(programme.Slug), programme.Slug, programme.Start))
            )
            .Concat(version.Pages.Select(static slug => ($"/{slug}/", "", (SourceSpan?)null)));
}
