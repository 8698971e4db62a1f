namespace SiteGen.Pages;

/// <summary>Where everything is. Addresses last: whoever changes one breaks links of others.</summary>
internal static class Addresses
{
    public const string Home = "index.html";
    public const string Programmes = "koolitused/index.html";
    public const string Institutions = "asutused/index.html";
    public const string Data = "andmed/index.html";
    public const string AllProgrammesCsv = "andmed/koolitused.csv";
    public const string AllParticipantsCsv = "andmed/osalejad.csv";
    public const string Accessibility = "ligipaasetavus/index.html";
    public const string NotFound = "404.html";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";
    public const string Feed = "feed.xml";

    private const string InFolder = "/" + Home;

    /// <summary>The folder of what templates bring along.</summary>
    public const string Assets = "assets/";

    public static string Programme(string slug) => $"koolitused/{slug}/index.html";

    public static string ProgrammeCsv(string slug) => $"koolitused/{slug}/osalejad.csv";

    public static string ProgrammeJson(string slug) => $"koolitused/{slug}/andmed.json";

    public static string Institution(string id) => $"asutused/{id}/index.html";

    public static string InstitutionCsv(string id) => $"asutused/{id}/koolitused.csv";

    public static string Page(string slug) => $"{slug}/index.html";

    public static string Asset(string name) => Assets + name;

    /// <summary>The path as a link names it: a folder stands for the <c>index.html</c> in it.</summary>
    public static string Linked(string path) =>
        path == Home || path.EndsWith(InFolder, StringComparison.Ordinal) ? path[..^Home.Length] : path;

    /// <summary>What a reader takes an address for: <c>/404/</c> and <c>/404.html</c> are one to them.</summary>
    public static string Name(string path)
    {
        var linked = Linked(path).TrimEnd('/');
        return linked.EndsWith(".html", StringComparison.Ordinal) ? linked[..^5] : linked;
    }
}
