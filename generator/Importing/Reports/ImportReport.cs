using System.Collections.Immutable;
using SiteGen.Importing.Names;
using SiteGen.Model;

namespace SiteGen.Importing.Reports;

/// <summary>
/// What an import read and counted, for a person to check before anything is written. It holds nothing of a participant: headings that
/// are known, institutions, statuses and numbers.
/// </summary>
/// <param name="Statuses">In the order of <see cref="RegistrationStatus"/>, each once.</param>
/// <param name="Institutions">Descending by people, equal ones by id.</param>
/// <param name="Repeated">People who are in the lists more than once.</param>
/// <param name="CountedTwice">Whether each row of those people was counted, since the unit is not persons.</param>
internal sealed record ImportReport(
    ImmutableArray<SheetReport> Sheets,
    ImmutableArray<StatusReport> Statuses,
    ImmutableArray<InstitutionReport> Institutions,
    int Repeated,
    bool CountedTwice
);

/// <summary>One sheet of a workbook, or one text file.</summary>
/// <param name="Path">The file's path as the user gave it.</param>
/// <param name="Name">The sheet's name; empty for a text file.</param>
/// <param name="HeadingRows">The rows of the heading, counted from 1; empty if the sheet holds no list and was left out.</param>
/// <param name="TotalRows">Rows of totals, counted from 1.</param>
/// <param name="DataRows">Number of rows with a person, whatever the status.</param>
/// <param name="HiddenRows">Number of those that the spreadsheet does not show.</param>
internal sealed record SheetReport(
    string Path,
    string Name,
    ImmutableArray<int> HeadingRows,
    ImmutableArray<ColumnReport> Columns,
    int FirstDataRow,
    int LastDataRow,
    int DataRows,
    int EmptyRows,
    int HiddenRows,
    ImmutableArray<int> TotalRows
);

/// <param name="Number">Counted from 0.</param>
/// <param name="Heading">Null if it is not a known heading, nor one that the user named: it may be personal data.</param>
internal sealed record ColumnReport(int Number, string? Heading, ColumnRole Role, bool IsHidden);

/// <param name="Words">The known words that stood for the status; a word that the user explained is as given.</param>
internal sealed record StatusReport(RegistrationStatus Status, int People, ImmutableArray<string> Words);

/// <param name="Spellings">As the lists have them.</param>
internal sealed record InstitutionReport(Institution Institution, int People, ImmutableArray<SpellingReport> Spellings);

internal sealed record SpellingReport(string Spelling, MatchBasis Basis, int People);
