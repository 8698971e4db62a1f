using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>Where in a list the columns are, and in which row their headings end.</summary>
internal sealed record Headings(int Row, int Institution, int Status, int Code, string StatusHeading)
{
    /// <summary>A heading stands in one of the first rows, below titles and groups of columns.</summary>
    private const int DeepestRow = 20;

    public static IReadOnlyList<string> InstitutionWords { get; } =
    [
        "asutus",
        "asutuse nimi",
        "organisatsioon",
        "organisatsiooni nimi",
        "tööandja",
        "töökoht",
        "omavalitsus",
        "kov",
        "ettevõte",
        "institution",
        "organisation",
        "organization",
        "employer",
        "company",
    ];

    public static IReadOnlyList<string> StatusWords { get; } =
    [
        "staatus",
        "olek",
        "osalus",
        "osalemine",
        "tulemus",
        "läbimine",
        "läbitud",
        "lõpetamine",
        "läbimise kuupäev",
        "lõpetamise kuupäev",
        "osales",
        "status",
        "result",
        "outcome",
        "completion",
        "completion date",
    ];

    private static readonly string[] _codeWords = ["registrikood", "asutuse registrikood", "reg kood", "registry code"];

    /// <param name="institution">The heading to look for instead of those that are known; null for these.</param>
    /// <returns>What was found; a column is −1 where it was not.</returns>
    public static Headings Find(IEnumerable<Row> rows, string? institution, string? status)
    {
        var (institutionWords, statusWords) = (Words(institution, InstitutionWords), Words(status, StatusWords));
        var found = new Headings(0, -1, -1, -1, "");
        foreach (var row in rows.TakeWhile(static row => row.Number <= DeepestRow))
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var cell = NameNormalizer.Fold(row.Cells[column].TrimEnd('*', ':', ' '));
                if (found.Institution < 0 && institutionWords.Contains(cell))
                {
                    found = found with { Institution = column, Row = row.Number };
                }
                else if (found.Status < 0 && statusWords.Contains(cell))
                {
                    found = found with { Status = column, Row = row.Number, StatusHeading = row.Cells[column] };
                }
                else if (found.Code < 0 && _codeWords.Contains(cell))
                {
                    found = found with { Code = column };
                }
            }
            if (found is { Institution: >= 0, Status: >= 0 })
            {
                break;
            }
        }
        return found;
    }

    private static HashSet<string> Words(string? given, IEnumerable<string> known) =>
        [.. given is null ? known.Select(NameNormalizer.Fold) : [NameNormalizer.Fold(given)]];
}
