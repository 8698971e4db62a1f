using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>Ids of institutions that are there no more. An institution has no aliases that would keep its address.</summary>
internal static class InstitutionIds
{
    /// <param name="hides">Whether nothing may tell which institutions took part.</param>
    public static IEnumerable<Change> Changes(ContentVersion old, ContentVersion @new, bool hides)
    {
        if (!@new.HasAllInstitutions)
        {
            yield break;
        }

        var (before, after) = (Ids(old), Ids(@new));
        Institution[] added = [.. @new.Institutions.Where(each => !before.Contains(each.Id.Value))];
        var tookPart = old
            .WithoutSamples.SelectMany(static programme => programme.Results)
            .SelectMany(static period => period.Breakdown?.Entries ?? [])
            .Select(static entry => entry.Institution.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var gone in old.Institutions.Where(each => !each.Sample && !after.Contains(each.Id.Value)))
        {
            if (Array.Find(added, each => IsSame(gone, each)) is { } same)
            {
                yield return Make(gone, same.Id.Value, ReasonKind.IdChanged) with
                {
                    Place = same.Id.Span,
                    IsPlaceNew = true,
                };
            }
            // The others have had no page.
            else if (hides || tookPart.Contains(gone.Id.Value))
            {
                yield return Make(gone, "", ReasonKind.IdGone);
            }
        }
    }

    private static Change Make(Institution gone, string @is, ReasonKind reason) =>
        new()
        {
            Kind = ChangeKind.Institution,
            Subject = gone.Id.Value,
            Was = gone.Id.Value,
            Is = @is,
            Place = gone.Id.Span,
            IsPlaceNew = false,
            Reasons = [new Reason(reason)],
        };

    private static bool IsSame(Institution one, Institution other) =>
        one.RegistryCode is { } code && other.RegistryCode is { } otherCode ? code == otherCode
        : one.Ehak is { } ehak && other.Ehak is { } otherEhak ? ehak == otherEhak
        : one.Name == other.Name;

    private static HashSet<string> Ids(ContentVersion version) =>
        version.Institutions.Select(static each => each.Id.Value).ToHashSet(StringComparer.Ordinal);
}
