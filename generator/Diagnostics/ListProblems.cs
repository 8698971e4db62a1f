using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>SG07, continued: columns and rows of registration lists that do not say one thing for certain.</summary>
internal static class ListProblems
{
    private static readonly DiagnosticDescriptor _missing = new("SG0702", Severity.Error, $"header row not found");
    private static readonly DiagnosticDescriptor _unknownStatus = new("SG0705", Severity.Error, $"unknown status");
    private static readonly DiagnosticDescriptor _twoColumns = new("SG0708", Severity.Error, $"two columns say the same differently");
    private static readonly DiagnosticDescriptor _contradiction = new("SG0709", Severity.Error, $"columns contradict each other");
    private static readonly DiagnosticDescriptor _hidden = new("SG0710", Severity.Error, $"a part of the list is hidden");
    private static readonly DiagnosticDescriptor _doubtful = new("SG0711", Severity.Error, $"a column may mean several things");
    private static readonly DiagnosticDescriptor _noStatus = new("SG0712", Severity.Error, $"a row has no status");
    private static readonly DiagnosticDescriptor _noInstitution = new("SG0713", Severity.Error, $"a row has no institution");
    private static readonly DiagnosticDescriptor _cells = new("SG0714", Severity.Error, $"a cell cannot be read");
    private static readonly DiagnosticDescriptor _repeated = new("SG0715", Severity.Error, $"one person has rows that differ");
    private static readonly DiagnosticDescriptor _code = new("SG0716", Severity.Warning, $"registry code and name differ");
    private static readonly DiagnosticDescriptor _status = new("SG0717", Severity.Error, $"the list has statuses of its own");

    private static readonly DiagnosticDescriptor _uneven = new("SG0718", Severity.Error, $"one list tells less than another");

    private static readonly string[] _other = ["- id: muu", "  name: Muu", "  kind: other"];

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        _missing,
        _unknownStatus,
        _twoColumns,
        _contradiction,
        _hidden,
        _doubtful,
        _noStatus,
        _noInstitution,
        _cells,
        _repeated,
        _code,
        _status,
        _uneven,
    ];

    /// <param name="figure">The key of what the list does not tell.</param>
    /// <param name="other">A list that tells it.</param>
    public static Diagnostic UnevenLists(string list, int row, string figure, string other) =>
        InRow(
            _uneven,
            list,
            row,
            $"no filled column tells `{figure}` here, but `{other}` has one: a sum of both would be too small",
            $"fill in the column in this list too, or import the lists into periods of their own"
        );

    /// <param name="likely">Columns that may be the one.</param>
    public static Diagnostic NoInstitutionColumn(string list, IReadOnlyCollection<string> likely) =>
        Diagnostic.InPath(
            _missing,
            list,
            likely.Count == 0
                ? (Message)$"the first rows have no column for institutions, headed for example `Asutus` or `Tööandja`"
                : $"no column is certain to be that of institutions; it may be {Listed(likely)}",
            $"specify its heading, or its letter, with `--institution-column`"
        );

    public static Diagnostic NoStatusColumn(string list) =>
        Diagnostic.InPath(
            _missing,
            list,
            $"the list has no column that says what became of each person, headed for example `Staatus`, `Osales` or `Läbis`",
            $"specify it with `--status-column`; if all people in the list completed the course, use `--status completed`"
        );

    /// <param name="word">The word to map; an ellipsis if it is not shown.</param>
    public static Diagnostic UnknownStatus(string list, int row, Message shown, string word, (int Count, string Numbers) rows) =>
        InRow(
            _unknownStatus,
            list,
            row,
            $"row {row}: `{shown}` ({rows.Count} in the list) does not say for certain what became of a person; rows {rows.Numbers}",
            $"correct the list, or say what the word means, for example `--status-of \"{word}=completed\"`"
        );

    /// <param name="isInstitution">Whether the columns are those of institutions.</param>
    public static Diagnostic TwoColumns(
        string list,
        int row,
        (string One, string Other) columns,
        bool isInstitution,
        (int Count, string Numbers) rows,
        string option
    ) =>
        InRow(
            _twoColumns,
            list,
            row,
            isInstitution
                ? (Message)$"columns `{columns.One}` and `{columns.Other}` give two institutions; rows {rows.Numbers} ({rows.Count} in all)"
                : $"columns `{columns.One}` and `{columns.Other}` ask the same and differ; rows {rows.Numbers} ({rows.Count} in all)",
            $"specify the right one with `{option}`: its heading, or its letter"
        );

    public static Diagnostic Contradiction(string list, int row, (string One, string Other) columns, (int Count, string Numbers) rows) =>
        InRow(
            _contradiction,
            list,
            row,
            columns.One == columns.Other
                ? (Message)$"column `{columns.One}` says two things of one person; rows {rows.Numbers} ({rows.Count} in all)"
                : $"columns `{columns.One}` and `{columns.Other}` contradict each other; rows {rows.Numbers} ({rows.Count} in all)",
            $"correct the list"
        );

    public static Diagnostic HiddenColumn(string list, int row, string column, string option) =>
        InRow(
            _hidden,
            list,
            row,
            $"column `{column}` is hidden in the spreadsheet, and would be counted",
            $"show or delete the column; or specify with `{option}` which column is the right one"
        );

    public static Diagnostic HiddenSheet(string list, string sheet) =>
        Diagnostic.InPath(
            _hidden,
            list,
            $"the sheet `{sheet}` is hidden in the workbook, and contains a list",
            $"choose the sheets to count with `--sheet`"
        );

    public static Diagnostic DoubtfulColumn(string list, int row, string column, string option) =>
        InRow(
            _doubtful,
            list,
            row,
            $"column `{column}` may say what became of people, but its cells or its heading may mean several things",
            $"specify the columns that say it, for example with `{option}`; "
                + $"a column that none of these options names is then not read"
        );

    public static Diagnostic Days(string list, int row, IEnumerable<string> columns) =>
        InRow(
            _doubtful,
            list,
            row,
            $"columns {Listed(columns)} give the attendance by days, which does not say who completed",
            $"add a column `Läbis` or `Osales` with `jah` or `ei` to the list, or specify one day with `--attended-column`"
        );

    /// <summary>A second list below the first.</summary>
    public static Diagnostic OtherHeading(string list, int row) =>
        InRow(
            _doubtful,
            list,
            row,
            $"a second list begins in row {row}, whose columns are others than those above",
            $"give each list a file or a sheet of its own, and name all of them in one call"
        );

    public static Diagnostic NoStatus(string list, int row, (int Count, string Numbers) rows) =>
        InRow(
            _noStatus,
            list,
            row,
            $"there is a person, but nothing says what became of the person; rows {rows.Numbers} ({rows.Count} in all)",
            $"write the status in the list; delete rows below the list that are not people"
        );

    public static Diagnostic NoInstitution(string list, int row, (int Count, string Numbers) rows) =>
        InRow(
            _noInstitution,
            list,
            row,
            $"there is a person, but no institution; rows {rows.Numbers} ({rows.Count} in all)",
            $"write the institution in the list; if there is none, write `muu`; delete rows below the list that are not people"
        );

    /// <summary>People such as an <c>eraisik</c>, where institutions.yaml has no entry for them.</summary>
    public static Diagnostic PeopleOfNoInstitution(string list, int row, Message shown, (int Count, string Numbers) rows) =>
        InRow(
            _noInstitution,
            list,
            row,
            $"`{shown}` means no institution, and institutions.yaml has no entry for such people; "
                + $"rows {rows.Numbers} ({rows.Count} in all)",
            $"add these lines to institutions.yaml:{Message.Block(_other)}"
        );

    public static Diagnostic County(string list, int row, Message shown, int people) =>
        InRow(
            _noInstitution,
            list,
            row,
            $"row {row}: `{shown}` ({people} in the list) is a county, not an institution",
            $"write the institution in the list"
        );

    public static Diagnostic UnreadableCells(string list, int row, (int Count, string Numbers) rows) =>
        InRow(
            _cells,
            list,
            row,
            $"a cell that is needed has an error such as #N/A, or a formula without a value; rows {rows.Numbers} ({rows.Count} in all)",
            $"open the list in Excel, correct the cells and save it"
        );

    public static Diagnostic Repeated(string list, int row, (int Count, string Numbers) rows) =>
        InRow(
            _repeated,
            list,
            row,
            $"a personal code or an e-mail address is there again with another name, institution or status; rows {rows.Numbers} "
                + $"({rows.Count} in all)",
            $"correct the list so that each person has one row; people who share an address need their own, or personal codes"
        );

    public static Diagnostic CodeContradicts(string list, int row, string byCode, string byName, (int Count, string Numbers) rows) =>
        InRow(
            _code,
            list,
            row,
            $"the registry code is that of {byCode}, but the name that of {byName}; counted by the code; rows {rows.Numbers} "
                + $"({rows.Count} in all)",
            $"check the registry code in the list and in institutions.yaml"
        );

    public static Diagnostic CodeOfNone(string list, int row, string byName, (int Count, string Numbers) rows) =>
        InRow(
            _code,
            list,
            row,
            $"the registry code is not that of {byName}; counted by the name; rows {rows.Numbers} ({rows.Count} in all)",
            $"check the registry code in the list and in institutions.yaml"
        );

    public static Diagnostic StatusIsInTheList(string list, int row, IEnumerable<string> columns) =>
        InRow(
            _status,
            list,
            row,
            $"`--status` is for lists without statuses, but these columns have them: {Listed(columns)}",
            $"leave out `--status`, or delete the columns from the list"
        );

    private static Diagnostic InRow(DiagnosticDescriptor descriptor, string list, int row, Message detail, Message help) =>
        Diagnostic.InPath(descriptor, list, detail, help) with
        {
            Row = row,
        };

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(static word => $"`{word}`"));
}
