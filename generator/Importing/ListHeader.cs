using SiteGen.Importing.Lists;

namespace SiteGen.Importing;

/// <summary>The header of a list: its columns, counted from 0, −1 for one that was not found.</summary>
/// <param name="Row">Number of the last header row, counted from 1.</param>
/// <param name="CodeColumn">Column of registry codes.</param>
/// <param name="StatusName">Header of the status column.</param>
internal sealed record ListHeader(int Row, int InstitutionColumn, int StatusColumn, int CodeColumn, string StatusName)
{
    /// <summary>The header may come after titles and column groups.</summary>
    private const int LastRow = 20;

    public static IReadOnlyList<string> InstitutionNames { get; } =
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

    public static IReadOnlyList<string> StatusNames { get; } =
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

    private static readonly string[] _codeNames = ["registrikood", "asutuse registrikood", "reg kood", "registry code"];

    public bool IsComplete => InstitutionColumn >= 0 && StatusColumn >= 0;

    /// <param name="institution">Name of the column of institutions; null for <see cref="InstitutionNames"/>.</param>
    /// <param name="status">Name of the column of statuses; null for <see cref="StatusNames"/>.</param>
    public static ListHeader Find(IEnumerable<Row> rows, string? institution, string? status)
    {
        var (institutionNames, statusNames) = (Folded(institution, InstitutionNames), Folded(status, StatusNames));
        var found = new ListHeader(0, -1, -1, -1, "");
        foreach (var row in rows.TakeWhile(static row => row.Number <= LastRow))
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                var cell = NameNormalizer.Fold(row.Cells[column].TrimEnd('*', ':', ' '));
                if (found.InstitutionColumn < 0 && institutionNames.Contains(cell))
                {
                    found = found with { InstitutionColumn = column, Row = row.Number };
                }
                else if (found.StatusColumn < 0 && statusNames.Contains(cell))
                {
                    found = found with { StatusColumn = column, Row = row.Number, StatusName = row.Cells[column] };
                }
                else if (found.CodeColumn < 0 && _codeNames.Contains(cell))
                {
                    found = found with { CodeColumn = column };
                }
            }

            if (found.IsComplete)
            {
                break;
            }
        }
        return found;
    }

    private static HashSet<string> Folded(string? given, IEnumerable<string> known) =>
        [.. given is null ? known.Select(NameNormalizer.Fold) : [NameNormalizer.Fold(given)]];
}
