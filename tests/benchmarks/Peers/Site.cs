namespace SiteGen.Benchmarks.Peers;

/// <summary>What is in a site, counted by what both our templates and those of Hugo write.</summary>
/// <param name="Rows">Of the breakdowns, on the programmes' pages.</param>
/// <param name="InstitutionRows">Of the institutions' pages: the breakdowns from the other side.</param>
/// <param name="CsvRows">Without the headings.</param>
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
    private const string Voice = "<blockquote>";

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
        var tables = Each(folder, "koolitused", "osalejad.csv");
        return new Site(
            File.Exists(Path.Join(folder, "index.html")) && File.Exists(Path.Join(folder, "sitemap.xml")),
            programmes.Length,
            institutions.Length,
            Times(Row, programmes),
            Times(Row, institutions),
            tables.Length,
            tables.Sum(static path => File.ReadLines(path).Count(static line => line.Length > 0) - 1),
            Times(Voice, programmes)
        );
    }

    /// <summary>The files of a name, each in a folder of its own.</summary>
    private static string[] Each(string folder, string group, string name) =>
        [.. Directory.EnumerateDirectories(Path.Join(folder, group)).Select(each => Path.Join(each, name)).Where(File.Exists)];

    private static int Times(string mark, string[] files) => files.Sum(path => File.ReadAllText(path).AsSpan().Count(mark));
}
