using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Columns;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Names;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>Counts registration lists: refuses what is uncertain, and keeps nothing of a person.</summary>
internal sealed class ListCounting(ImmutableArray<Institution> institutions, ListOptions options, DiagnosticBag diagnostics)
{
    private readonly ListTally _tally = new(new InstitutionMatcher(institutions).Match, options.Unit);

    /// <summary>The institution of people who come from none; null if there is no such.</summary>
    private readonly Institution? _none = institutions.FirstOrDefault(static each =>
        each.Aliases.Prepend(each.Name).Prepend(each.Id.Value).Any(static name => ListText.Fold(name) == "muu")
    );

    private readonly ImmutableArray<SheetReport>.Builder _sheets = ImmutableArray.CreateBuilder<SheetReport>();
    private readonly List<ListSheet> _read = [];
    private readonly List<ListSheet> _incomplete = [];
    private readonly List<string> _names = [];
    private readonly HashSet<string> _found = [];
    private readonly ToldOutcomes _told = new();
    private bool _isCounted;

    /// <summary>Names that the user gives one column for two roles.</summary>
    private string[]? _same;

    /// <param name="files">Each path with its sheets, whose rows can be enumerated again.</param>
    /// <exception cref="UnreadableListException">A file is no list that can be read.</exception>
    public ListResult Count(IEnumerable<(string Path, IEnumerable<Worksheet> Worksheets)> files)
    {
        var first = "";
        foreach (var (path, worksheets) in files)
        {
            first = first.Length == 0 ? path : first;
            foreach (var worksheet in worksheets)
            {
                _names.Add(worksheet.Name);
                if (options.Sheets.IsEmpty || options.Sheets.Contains(worksheet.Name))
                {
                    Count(path, worksheet);
                }
            }
        }

        if (WrongOption() is { } wrong)
        {
            return new ListResult(null, Report([]), wrong);
        }

        if (_isCounted && !diagnostics.HasErrors && UnusedWord() is { } unused)
        {
            return new ListResult(null, Report([]), unused);
        }

        if (!_isCounted && !diagnostics.HasErrors)
        {
            Missing(first);
        }

        _told.Report(diagnostics);
        var refusals = new ListRefusals(_tally, diagnostics);
        refusals.Report();
        if (_isCounted && _tally.IsEmpty && !diagnostics.HasErrors)
        {
            diagnostics.Add(ImportProblems.Empty(first));
        }

        var of = BreakdownOf();
        var institutions = new InstitutionCounts(_none, options.AcceptLikely, diagnostics).Count(_tally.Spellings, of);
        return new ListResult(diagnostics.HasErrors ? null : Counts(of, institutions), Report(institutions.Reports));
    }

    private void Count(string path, Worksheet worksheet)
    {
        var uncertain = new DiagnosticBag();
        var sheet = ListSheet.Read(path, worksheet, options, uncertain);
        if (sheet is not null)
        {
            _read.Add(sheet with { Rows = [] }); // Only one sheet at a time is in memory.
            var named = options.Columns.Values.ToLookup(name => ColumnAssignment.Find(sheet.Heading, name).FirstOrDefault(-1));
            _found.UnionWith(named.Where(static column => column.Key >= 0).SelectMany(static column => column));
            _same ??= named.FirstOrDefault(static column => column.Key >= 0 && column.Count() > 1)?.ToArray();
        }

        if (sheet is not { HasInstitution: true } || (options.Status is null && !sheet.Outcomes.Any()))
        {
            if (sheet is not null)
            {
                _incomplete.Add(sheet with { Rows = [] });
            }

            _sheets.Add(new SheetReport(path, worksheet.Name, [], [], 0, 0, 0, 0, 0, []));
            return;
        }

        if (worksheet.IsHidden && !options.Sheets.Contains(worksheet.Name))
        {
            diagnostics.Add(ListProblems.HiddenSheet(path, worksheet.Name));
        }

        if (options.Status is not null && sheet.Outcomes.Any())
        {
            diagnostics.Add(
                ListProblems.StatusIsInTheList(sheet.Place, sheet.Heading.LastHeadingRow, sheet.Outcomes.Select(static each => each.Place))
            );
        }
        else
        {
            diagnostics.AddAll(uncertain);
        }

        _isCounted = true;
        if (uncertain.HasErrors || sheet.Outcomes.Any(ColumnAssignment.IsDoubtful))
        {
            // Its rows would be told as wrong for the one reason that its columns are not settled.
            _sheets.Add(sheet.Report(sheet.Heading.Rows));
            return;
        }

        if (options.Status is null && sheet.HasPeople)
        {
            _told.Add(sheet);
        }

        _sheets.Add(new SheetCounter(sheet.Place, sheet, options, _tally).Count());
    }

    private void Missing(string path)
    {
        if (_incomplete.Find(static sheet => sheet.HasInstitution) is { } withoutStatus)
        {
            diagnostics.Add(ListProblems.NoStatusColumn(withoutStatus.Place));
            return;
        }

        var likely = _incomplete
            .SelectMany(static sheet => sheet.Columns)
            .Where(static column => column.Role == ColumnRole.Institution)
            .Select(static column => column.Place);
        diagnostics.Add(ListProblems.NoInstitutionColumn(_incomplete.FirstOrDefault()?.Place ?? path, [.. likely]));
    }

    private Message? WrongOption()
    {
        if (options.Sheets.FirstOrDefault(sheet => !_names.Contains(sheet)) is { } noSheet)
        {
            return ListOptionProblems.NoSuchSheet(noSheet, [.. _names.Where(static name => name.Length > 0)]);
        }

        if (_same is [var one, var other, ..])
        {
            return ListOptionProblems.SameColumn(one, other);
        }

        return options.Columns.Values.FirstOrDefault(name => !_found.Contains(name)) is { } noColumn
            ? ListOptionProblems.NoSuchColumn(
                noColumn,
                [.. _read.SelectMany(static sheet => sheet.Columns).Select(static each => each.Place)]
            )
            : null;
    }

    /// <summary>A word that the user explains and no list has. Where lists are refused, their messages say which words they have.</summary>
    private Message? UnusedWord()
    {
        string[] heard = [.. Enum.GetValues<RegistrationStatus>().SelectMany(status => _tally.Words(status))];
        var named = _read.SelectMany(static sheet => sheet.Heading.Cells).Select(static cell => cell.Named).ToHashSet();
        return options.StatusOf.Keys.FirstOrDefault(word => !heard.Contains(word) && !named.Contains(word)) is { } unused
            ? ListOptionProblems.NoSuchWord(unused, heard)
            : null;
    }

    /// <summary>Of those who completed if the lists tell it, else of those who attended, else of all.</summary>
    private RegistrationStatus BreakdownOf() =>
        options.Status
        ?? (
            _tally.Tells(RegistrationStatus.Completed) ? RegistrationStatus.Completed
            : _tally.Tells(RegistrationStatus.Attended) ? RegistrationStatus.Attended
            : RegistrationStatus.Registered
        );

    private RegistrationCounts Counts(RegistrationStatus of, InstitutionCounts.Found institutions) =>
        new(
            options.Status is null or RegistrationStatus.Registered ? _tally.Registered : null,
            Told(RegistrationStatus.Attended, _tally.Attended),
            Told(RegistrationStatus.Completed, _tally[RegistrationStatus.Completed]),
            Told(RegistrationStatus.DroppedOut, _tally[RegistrationStatus.DroppedOut]),
            Told(RegistrationStatus.Withdrawn, _tally[RegistrationStatus.Withdrawn]),
            of,
            [.. institutions.Reports.Select(static each => (each.Institution.Id.Value, each.People))],
            institutions.Accepted
        );

    private int? Told(RegistrationStatus status, int people) =>
        options.Status is { } only ? (only == status ? people : null)
        : _tally.Tells(status) ? people
        : null;

    private ImportReport Report(ImmutableArray<InstitutionReport> institutions) =>
        new(
            _sheets.ToImmutable(),
            [
                .. Enum.GetValues<RegistrationStatus>()
                    .Where(status => _tally[status] > 0)
                    .Select(status => new StatusReport(status, _tally[status], [.. _tally.Words(status)])),
            ],
            institutions,
            _tally.People.Repeated,
            _tally.People.Repeated > 0 && options.Unit != PeriodUnit.Persons
        );
}
