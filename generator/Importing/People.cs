using SiteGen.Estonian;
using SiteGen.Importing.Columns;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>
/// Finds people who are in the lists more than once. What tells them apart stays in memory, for as long as the import takes.
/// </summary>
internal sealed class People(PeriodUnit unit)
{
    private readonly Dictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>People who are in the lists more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>Rows of one person that differ in what became of the person, in the institution, or in the name.</summary>
    public RowSet Contradicting { get; } = new();

    /// <returns>Whether the row counts.</returns>
    public bool Add(Row row, IReadOnlyList<ListColumn> columns, Outcome outcome, Spelling spelling, string path)
    {
        if (unit == PeriodUnit.Teams)
        {
            return true;
        }

        var (code, address) = (Code(row, columns), Address(row, columns));
        if (Find(code, address) is not { } known)
        {
            var person = new Known(outcome, spelling, Name(row, columns), code is not null);
            foreach (var key in new[] { code, address }.OfType<string>())
            {
                _known.TryAdd(key, person);
            }

            return true;
        }

        // Who has the same code is the same person, however the name is spelled.
        var isNamedAlike = (code is not null && known.HasCode) || known.Name == Name(row, columns);
        if (code is { } own)
        {
            known.HasCode = true;
            _known.TryAdd(own, known);
        }

        Repeated += known.IsRepeated ? 0 : 1;
        known.IsRepeated = true;
        if (unit != PeriodUnit.Persons)
        {
            return true;
        }

        if (known.Outcome != outcome || !known.Spelling.IsSame(spelling) || !isNamedAlike)
        {
            Contradicting.Add(path, row.Number);
        }

        return false;
    }

    /// <summary>By the personal code, else by the address; but two codes are two people, whatever their address.</summary>
    private Known? Find(string? code, string? address) =>
        code is { } own && _known.TryGetValue(own, out var byCode) ? byCode
        : address is { } at && _known.TryGetValue(at, out var byAddress) && !(code is not null && byAddress.HasCode) ? byAddress
        : null;

    private static string? Code(Row row, IReadOnlyList<ListColumn> columns)
    {
        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.PersonalCode && row[column.Number] is { Length: > 0 } cell && PersonalCode.Only(cell) is { } code)
            {
                return code;
            }
        }

        return null;
    }

    private static string? Address(Row row, IReadOnlyList<ListColumn> columns)
    {
        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.Email && row[column.Number].Contains('@', StringComparison.Ordinal))
            {
                return ListText.Fold(row[column.Number]);
            }
        }

        return null;
    }

    /// <summary>Tells apart those who share an address: of two, so a short hash does.</summary>
    private static int Name(Row row, IReadOnlyList<ListColumn> columns)
    {
        var name = "";
        foreach (var column in columns)
        {
            name = column.Role == ColumnRole.Name ? $"{name} {ListText.Fold(row[column.Number])}" : name;
        }

        return name.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class Known(Outcome outcome, Spelling spelling, int name, bool hasCode)
    {
        public Outcome Outcome => outcome;

        public Spelling Spelling => spelling;

        public int Name => name;

        public bool HasCode { get; set; } = hasCode;

        public bool IsRepeated { get; set; }
    }
}
