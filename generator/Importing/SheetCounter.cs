using System.Collections.Immutable;
using SiteGen.Importing.Columns;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing;

/// <summary>Counts the rows of one sheet into the tally of all.</summary>
/// <param name="path">The list's path, with the sheet where there is one.</param>
internal sealed class SheetCounter(string path, ListSheet sheet, ListOptions options, ListTally tally)
{
    private readonly ImmutableArray<ListColumn> _columns = sheet.Columns;
    private readonly ListColumn[] _outcomes = [.. sheet.Columns.Where(static column => column.IsOutcome)];
    private readonly int _institution = Number(sheet.Columns, ColumnRole.Institution);
    private readonly int _code = Number(sheet.Columns, ColumnRole.RegistryCode);
    private readonly RowSigns _signs = new();

    private int _first;
    private int _last;
    private int _data;
    private int _hidden;
    private int _empty;
    private int _lastSeen = sheet.Heading.LastHeadingRow;
    private bool _hasPeople;

    /// <summary>Rows with nothing of a person nor a status: no people, if others have it.</summary>
    private readonly List<int> _nobody = [];

    public SheetReport Count()
    {
        foreach (var column in _outcomes.Where(column => sheet.Profiles[column.Number].Filled > 0 && column.IsAnswer))
        {
            tally.Asked.Add(column.Role);
        }

        var (headings, totals) = (sheet.Heading.Rows.ToList(), ImmutableArray.CreateBuilder<int>());
        foreach (var (sort, row, person) in sheet.Rows)
        {
            switch (sort)
            {
                case RowSort.Total:
                    totals.Add(row.Number);
                    break;
                case RowSort.Heading:
                    headings.Add(row.Number);
                    break;
                case RowSort.OtherHeading:
                    tally.OtherHeadings.Add((path, row.Number));
                    return Report();
                case RowSort.Person:
                    Data(row);
                    Person(row, person);
                    continue;
                default:
                    continue;
            }

            _lastSeen = row.Number;
        }

        foreach (var row in _hasPeople ? _nobody : [])
        {
            tally.WithoutStatus.Add(path, row);
        }

        return Report();

        SheetReport Report() =>
            sheet.Report([.. headings]) with
            {
                FirstDataRow = _first,
                LastDataRow = _last,
                DataRows = _data,
                EmptyRows = _empty,
                HiddenRows = _hidden,
                TotalRows = totals.ToImmutable(),
            };
    }

    /// <summary>Whether the row names a person, or has a status.</summary>
    private bool IsOfPerson(Row row, PersonSigns person)
    {
        _hasPeople |= person.IsNamed;
        return person.IsNamed || _outcomes.Any(column => row[column.Number].Length > 0);
    }

    /// <summary>Empty rows are those that people stand below.</summary>
    private void Data(Row row)
    {
        _first = _data == 0 ? row.Number : _first;
        _empty += row.Number - _lastSeen - 1;
        _lastSeen = _last = row.Number;
        _data++;
        _hidden += row.IsHidden ? 1 : 0;
    }

    private void Person(Row row, PersonSigns person)
    {
        if (Decide(row) is not { } outcome)
        {
            return;
        }

        if (!IsOfPerson(row, person))
        {
            _nobody.Add(row.Number);
        }

        var spelling = tally.Spelling(row[_institution], row[_code] is var code && code == Row.Unreadable ? "" : code);
        spelling.NamesPerson |= person.IsInInstitution;

        if (spelling.IsEmpty && outcome.Status != RegistrationStatus.Ignored)
        {
            tally.WithoutInstitution.Add(path, row.Number);
        }

        if (outcome.Status == RegistrationStatus.Ignored || tally.People.Add(person, outcome, spelling, path, row.Number))
        {
            tally.Add(outcome, spelling, path, row.Number);
        }
    }

    /// <returns>Null if the row does not say, which is noted.</returns>
    private Outcome? Decide(Row row)
    {
        if (options.Status is { } all)
        {
            return new Outcome(all, all is RegistrationStatus.Attended or RegistrationStatus.Completed);
        }

        _signs.Clear();
        var isKnown = true;
        foreach (var column in _outcomes)
        {
            isKnown &= Read(row, column);
        }

        if (!isKnown)
        {
            return null;
        }

        if (_signs.Contradiction() is var (one, other))
        {
            var columns = (Of(one).Place, Of(other).Place);
            if (!tally.Contradictions.TryGetValue(columns, out var found))
            {
                tally.Contradictions.Add(columns, found = new RowSet());
            }

            found.Add(path, row.Number);
            return null;
        }

        var outcome = _signs.Decide();
        if (outcome is null)
        {
            tally.WithoutStatus.Add(path, row.Number);
        }

        return outcome;
    }

    /// <returns>Whether the cell can be read.</returns>
    private bool Read(Row row, ListColumn column)
    {
        var reading = sheet.Readers[column.Number].Read(row[column.Number]);
        switch (reading.Kind)
        {
            case CellKind.Unreadable:
                tally.Unreadable.Add(path, row.Number);
                return false;
            case CellKind.Unknown or CellKind.Foreign:
                var word = reading.Word ?? "";
                if (!tally.UnknownWords.TryGetValue(word, out var found))
                {
                    tally.UnknownWords.Add(word, found = new RowSet());
                }

                found.Add(path, row.Number);
                return false;
            case CellKind.Empty when column.IsAnswer && sheet.Profiles[column.Number].EmptyMeansNo:
                _signs.Say(column.Role, answer: false, column.Number);
                return true;
            case CellKind.Empty when column.IsAnswer && sheet.Profiles[column.Number].Filled > 0:
                _signs.SayNothing(column.Role, column.Number);
                return true;
            case CellKind.Empty:
                return true;
        }

        if (reading.Status is { } status)
        {
            _signs.Say(status.Role(), answer: true, column.Number);
            tally.Heard(status, reading.Word!);
        }
        else
        {
            _signs.Say(column.Role, reading.Answer == true, column.Number);
        }

        return true;
    }

    private ListColumn Of(int number) => _columns.First(column => column.Number == number);

    private static int Number(ImmutableArray<ListColumn> columns, ColumnRole role) =>
        columns.FirstOrDefault(column => column.Role == role)?.Number ?? -1;
}
