using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>The path of every output file. Paths are permanent: a change breaks links from other sites.</summary>
internal static class Addresses
{
    public const string Home = "index.html";
    public const string Programmes = "koolitused/index.html";
    public const string Institutions = "asutused/index.html";
    public const string Schedule = "ajakava/index.html";
    public const string PastSessions = "ajakava/toimunud/index.html";
    public const string Changes = "muudatused/index.html";
    public const string Data = "andmed/index.html";
    public const string Accessibility = "ligipaasetavus/index.html";
    public const string NotFound = "404.html";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";
    public const string Feed = "feed.xml";

    /// <summary>The folder of the parts of the search index.</summary>
    public const string Search = "otsing/";

    /// <summary>The feed of a list of programmes.</summary>
    /// <param name="list">The path of its first page.</param>
    public static string FeedOf(string list) => list[..^Home.Length] + Feed;

    private const string IndexFile = "/" + Home;

    /// <summary>The folder of the files in <c>templates/assets/</c>.</summary>
    public const string Assets = "assets/";

    public static string Programme(string slug) => $"koolitused/{slug}/index.html";

    /// <param name="alias">A former slug, or a path on this site: a folder (<c>/vana/</c>) or a page (<c>/vana.html</c>).</param>
    public static string Alias(string alias) =>
        Model.Programme.AddressOfAlias(alias)[1..] is var path && path.EndsWith('/') ? path + Home : path;

    /// <summary>A data file of a programme: <c>osalejad-arhiivikool.csv</c>. Its name says whose it is wherever it is saved.</summary>
    public static string ProgrammeData(string slug, string name, string extension, bool sample = false) =>
        $"koolitused/{slug}/{DataName(name, slug, sample)}.{extension}";

    public static string ParticipantsCsv(Programme programme) => ProgrammeData(programme.Slug, "osalejad", "csv", programme.Sample);

    public static string ResultsCsv(Programme programme) => ProgrammeData(programme.Slug, "tulemused", "csv", programme.Sample);

    public static string ProgrammeJson(Programme programme) => ProgrammeData(programme.Slug, "andmed", "json", programme.Sample);

    /// <param name="file">A picture of the programme.</param>
    public static string ProgrammeImage(string slug, string file) => $"koolitused/{slug}/{file}";

    public static string ProgrammeCalendar(string slug) => $"koolitused/{slug}/ajakava-{slug}.ics";

    /// <summary>A chart of the fact sheet as a file.</summary>
    public static string ProgrammeDrawing(Programme programme, string name) =>
        $"koolitused/{programme.Slug}/{DataName(name, programme.Slug, programme.Sample)}.svg";

    /// <param name="number">1-based.</param>
    public static string SitemapPart(int number) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml");

    /// <param name="number">1-based.</param>
    public static string SearchPart(int number) => string.Create(CultureInfo.InvariantCulture, $"{Search}{number}.json");

    public static string Theme(string id) => $"teemad/{id}/index.html";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"aastad/{year}/index.html");

    /// <param name="county">The full name: <c>Harju maakond</c>.</param>
    public static string County(string county) => $"maakonnad/{CountySegment(county)}/index.html";

    public static string InstitutionsOfKind(InstitutionKind kind) => $"asutused/liik/{Segment(kind)}/index.html";

    /// <inheritdoc cref="County"/>
    public static string InstitutionsOfCounty(string county) => $"asutused/maakond/{CountySegment(county)}/index.html";

    /// <summary>The institutions of a period: <c>koolitused/arhiivikool/2021-2022/</c>.</summary>
    public static string Breakdown(string slug, PeriodName period) => $"koolitused/{slug}/{period.Segment()}/index.html";

    /// <summary>A page of a list that runs over several: the second of <c>koolitused/</c> is <c>koolitused/2/</c>.</summary>
    /// <param name="first">The path of the first page.</param>
    /// <param name="number">1-based.</param>
    public static string Part(string first, int number) =>
        number == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first[..^Home.Length]}{number}/{Home}");

    public static string Institution(string id) => $"asutused/{id}/index.html";

    public static string InstitutionCsv(string id, bool sample = false) => $"asutused/{id}/{DataName("koolitused", id, sample)}.csv";

    public static string Page(string slug) => $"{slug}/index.html";

    public static string Asset(string name) => Assets + name;

    private static string CountySegment(string county) => Slug.From(Counties.ShortName(county));

    private static string Segment(InstitutionKind kind) =>
        kind switch
        {
            InstitutionKind.Municipality => "omavalitsused",
            InstitutionKind.Ministry => "ministeeriumid",
            InstitutionKind.Agency => "riigiasutused",
            InstitutionKind.Education => "haridusasutused",
            InstitutionKind.Association => "uhendused",
            InstitutionKind.Company => "ettevotted",
            _ => "muud",
        };

    private static string DataName(string name, string owner, bool sample) => sample ? $"{name}-{owner}-naidis" : $"{name}-{owner}";

    /// <summary>The folders of pages whose sources have errors; empty if all content was read.</summary>
    public static IReadOnlySet<string> NotPlanned(SiteContent content) =>
        content.IncompleteFiles.IsEmpty
            ? FrozenSet<string>.Empty
            : content
                .ProgrammeFolders.Select(static slug => Programme(slug)[..^Home.Length])
                .Concat(content.IncompleteFiles.Select(static path => Page(Path.GetFileNameWithoutExtension(path))[..^Home.Length]))
                // An institution, year or county has a page if a programme has it, which may be one of those that could not be read.
                .Concat(["asutused/", "aastad/", "maakonnad/", "ajakava/"])
                .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The relative URL of an output path: <c>index.html</c> is left out.</summary>
    public static string ToUrl(string path) =>
        path == Home || path.EndsWith(IndexFile, StringComparison.Ordinal) ? path[..^Home.Length] : path;

    /// <summary>Equal for paths that readers would take for the same URL, such as <c>/404/</c> and <c>/404.html</c>.</summary>
    public static string CollisionKey(string path)
    {
        var url = ToUrl(path).TrimEnd('/');
        return url.EndsWith(".html", StringComparison.Ordinal) ? url[..^5] : url;
    }
}
