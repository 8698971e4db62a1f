using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Comparing;

/// <summary>A programme in both versions, or in one of them.</summary>
/// <param name="IsIncomplete">Whether what the new version lacks may stand in what cannot be read of it.</param>
internal sealed record ProgrammePair(Programme? Old, Programme? New, bool IsIncomplete)
{
    public string Slug => (New ?? Old)!.Slug;
}

/// <summary>Finds the programmes of one version in the other, also where they were renamed.</summary>
internal static class ProgrammePairs
{
    /// <summary>By slug.</summary>
    public static ImmutableArray<ProgrammePair> Of(ContentVersion old, ContentVersion @new)
    {
        var left = old.WithoutSamples.ToDictionary(static programme => programme.Slug, StringComparer.Ordinal);
        var pairs = new List<ProgrammePair>();
        var unmatched = new List<Programme>();
        foreach (var programme in @new.WithoutSamples)
        {
            if (left.Remove(programme.Slug, out var same))
            {
                pairs.Add(new ProgrammePair(same, programme, @new.IncompleteProgrammes.Contains(programme.Slug)));
            }
            else
            {
                unmatched.Add(programme);
            }
        }

        foreach (var programme in unmatched)
        {
            var former = programme.Aliases.FirstOrDefault(alias => left.ContainsKey(alias.Value)).Value;
            var renamed = former is null ? null : left[former];
            if (renamed is not null)
            {
                left.Remove(renamed.Slug);
            }

            // Of a programme that could not be read before, nothing is known to be new.
            if (renamed is not null || !old.IncompleteProgrammes.Contains(programme.Slug))
            {
                pairs.Add(new ProgrammePair(renamed, programme, @new.IncompleteProgrammes.Contains(programme.Slug)));
            }
        }

        pairs.AddRange(
            left.Values.Where(gone => !@new.IncompleteProgrammes.Contains(gone.Slug))
                .Select(static gone => new ProgrammePair(gone, null, IsIncomplete: false))
        );
        return [.. pairs.OrderBy(static pair => pair.Slug, StringComparer.Ordinal)];
    }
}
