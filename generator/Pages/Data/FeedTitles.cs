using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>
/// Titles that differ from each other: of programmes of one title, the others get their lasting names, as in <c>Töötuba (tootuba-2)</c>.
/// They depend on all programmes and no day, so that an entry keeps its title.
/// </summary>
internal static class FeedTitles
{
    public static Dictionary<string, string> BySlug(IEnumerable<Programme> programmes)
    {
        var (titles, taken) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var programme in programmes)
        {
            var title = programme.Title;
            while (!taken.Add(title))
            {
                title += $" ({programme.LastingName()})";
            }

            titles.Add(programme.Slug, title);
        }

        return titles;
    }
}
