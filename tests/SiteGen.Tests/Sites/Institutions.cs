using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A story with institutions whose names exercise collation and the data files.</summary>
internal static class Institutions
{
    /// <summary>In Estonian alphabetical order.</summary>
    public static readonly string[] InOrder = ["Saue", "Šokk", "Zoo", "Žanr", "Tapa", "Uhti", "Vald", "Õru", "Äksi", "Öö", "Üdruma"];

    /// <summary>Names that break careless CSV writers.</summary>
    public static readonly string[] Tricky =
    [
        "Kool \"Õpi, tee\"",
        "Amet; üks",
        "Rida\u2028kaks",
        "Jutumärk\"",
        "O'Neill, pojad ja Ko",
        "Tab ja | toru",
    ];

    public static Story WithInstitution(this Story story, string id, string name, string more = "kind: municipality") =>
        story.Append(Story.Institutions, $"- {{id: {id}, name: \"{Escaped(name)}\", {more}}}\n");

    public static Story WithInstitutions(this Story story, IEnumerable<string> names, string prefix)
    {
        foreach (var (at, name) in names.Index())
        {
            story.WithInstitution($"{prefix}{at:00}", name);
        }

        return story;
    }

    /// <summary>A period with a number of participants for each institution.</summary>
    public static string Period(string period, IEnumerable<(string Id, int Count)> participants, string more = "")
    {
        var entries = participants.ToArray();
        var breakdown = string.Join(", ", entries.Select(static entry => $"{entry.Id}: {entry.Count}"));
        return $"  - {{period: {period}, completed: {entries.Sum(static entry => entry.Count)}, {more}participants: {{{breakdown}}}}}\n";
    }

    private static string Escaped(string name) =>
        name.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\u2028", "\\u2028", StringComparison.Ordinal);
}
