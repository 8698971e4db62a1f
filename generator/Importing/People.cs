using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SiteGen.Estonian;
using SiteGen.Importing.Columns;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>Finds people who are in the lists more than once. Keeps only hashes.</summary>
internal sealed class People(PeriodUnit unit)
{
    private readonly Dictionary<UInt128, Known> _known = [];

    /// <summary>People who are in the lists more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>Rows of one person that differ in what became of the person, in the institution, or in the name.</summary>
    public RowSet Contradicting { get; } = new();

    /// <returns>Whether the row counts.</returns>
    public bool Add(Row row, IReadOnlyList<ListColumn> columns, Outcome outcome, Spelling spelling, string path)
    {
        if (unit == PeriodUnit.Teams || Key(row, columns) is not { } key)
        {
            return true;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, key, out var exists);
        if (!exists)
        {
            known = new Known(outcome, spelling, Name(row, columns), false);
            return true;
        }

        Repeated += known.IsRepeated ? 0 : 1;
        known = known with { IsRepeated = true };
        if (unit != PeriodUnit.Persons)
        {
            return true;
        }

        if (known.Outcome != outcome || !known.Spelling.IsSame(spelling) || known.Name != Name(row, columns))
        {
            Contradicting.Add(path, row.Number);
        }

        return false;
    }

    /// <summary>The personal code if the row has one, else the e-mail address; null if there is neither.</summary>
    private static UInt128? Key(Row row, IReadOnlyList<ListColumn> columns)
    {
        foreach (var column in columns)
        {
            if (
                column.Role == ColumnRole.PersonalCode
                && row[column.Number] is { Length: > 0 } cell
                && PersonalCode.Find(cell) is [var (start, length)]
            )
            {
                return Hash(cell.AsSpan(start, length));
            }
        }

        foreach (var column in columns)
        {
            if (column.Role == ColumnRole.Email && row[column.Number].Contains('@', StringComparison.Ordinal))
            {
                return Hash(ListText.Fold(row[column.Number]));
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

    private static UInt128 Hash(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    private readonly record struct Known(Outcome Outcome, Spelling Spelling, int Name, bool IsRepeated);
}
