namespace SiteGen.Benchmarks.Peers;

/// <summary>Contents of a site, counted by markup that both SiteGen's and Hugo's templates produce.</summary>
/// <param name="Rows">Breakdown rows on programme pages.</param>
/// <param name="InstitutionRows">Breakdown rows on institution pages.</param>
/// <param name="CsvRows">Without headers.</param>
internal sealed record Site(
    bool HasIndexAndSitemap,
    int Programmes,
    int Institutions,
    int Rows,
    int InstitutionRows,
    int Csvs,
    int CsvRows,
    int Feedback
)
{
    private const string Row = "<tr><th scope=\"row\"><a href=";
    private const string Voice = "<blockquote";

    public static Site Of(Corpora.Expected expected) =>
        new(
            true,
            expected.Programmes,
            expected.Institutions,
            expected.Rows,
            expected.Rows,
            expected.Programmes,
            expected.Rows,
            expected.Feedback
        );

    public static Site In(string folder)
    {
        var (programmes, institutions) = (Each(folder, "koolitused", "index.html"), Each(folder, "asutused", "index.html"));
        var ofInstitutions = institutions.SelectMany(static page =>
            Directory.EnumerateFiles(Path.GetDirectoryName(page)!, "index.html", SearchOption.AllDirectories)
        );
        var tables = Each(folder, "koolitused", "osalejad*.csv");
        return new Site(
            File.Exists(Path.Join(folder, "index.html")) && File.Exists(Path.Join(folder, "sitemap.xml")),
            programmes.Length,
            institutions.Length,
            Times(Row, programmes),
            Times(Row, [.. ofInstitutions]),
            tables.Length,
            tables.Sum(static path => File.ReadLines(path).Count(static line => line.Length > 0) - 1),
            Times(Voice, programmes)
        );
    }

    /// <summary>Files of the same name in subfolders, without the pages of lists.</summary>
    /// <param name="pattern">The name, where <c>*</c> stands for whose file it is.</param>
    private static string[] Each(string folder, string group, string pattern) =>
        [
            .. Directory
                .EnumerateDirectories(Path.Join(folder, group))
                .Where(static each => !IsList(Path.GetFileName(each)))
                .SelectMany(each => Directory.EnumerateFiles(each, pattern)),
        ];

    private static bool IsList(string name) => name is "liik" or "maakond" || name.All(char.IsAsciiDigit);

    private static int Times(string mark, string[] files) => files.Sum(path => File.ReadAllText(path).AsSpan().Count(mark));
}
