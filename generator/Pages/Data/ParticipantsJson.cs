using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>A breakdown by id, in ordinal order.</summary>
internal static class ParticipantsJson
{
    public static WriteJson Of(Breakdown breakdown) =>
        json =>
        {
            var entries = breakdown.Entries;
            var (ids, counts) = (new string[entries.Length], new int[entries.Length]);
            for (var at = 0; at < ids.Length; at++)
            {
                (ids[at], counts[at]) = (entries[at].Institution.Value, entries[at].Count);
            }

            Array.Sort(ids, counts, StringComparer.Ordinal);
            for (var at = 0; at < ids.Length; at++)
            {
                json.WriteNumber(ids[at], counts[at]);
            }
        };
}
