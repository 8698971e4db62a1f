using System.Globalization;
using System.Runtime.InteropServices;
using SiteGen.Estonian;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>What a row has that tells its person apart. It stays in memory, for as long as the import takes.</summary>
/// <param name="Code">The personal code, as a number; null if there is none.</param>
/// <param name="Address">The email address; null if there is none.</param>
/// <param name="Name">A hash: of two who share a code or an address, it tells whether they are named alike.</param>
/// <param name="IsNamed">Whether a cell tells of a person at all.</param>
/// <param name="IsInInstitution">Whether the name of the person is a part of what the row says of an institution.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonSigns(long? Code, string? Address, int Name, bool IsNamed, bool IsInInstitution)
{
    public static PersonSigns Read(Row row, ListColumn[] columns)
    {
        var (code, address, name, isNamed) = ((long?)null, (string?)null, new HashCode(), false);
        foreach (var column in columns)
        {
            if (row[column.Number] is not { Length: > 0 } cell)
            {
                continue;
            }

            switch (column.Role)
            {
                case ColumnRole.PersonalCode:
                    code ??= CodeIn(cell);
                    break;
                case ColumnRole.Email:
                    address ??= cell.Contains('@', StringComparison.Ordinal) ? ListText.Fold(cell) : null;
                    break;
                case ColumnRole.Name:
                    name.Add(ListText.Fold(cell), StringComparer.Ordinal);
                    break;
                default:
                    continue;
            }

            isNamed = true;
        }

        return new PersonSigns(code, address, name.ToHashCode(), isNamed, PersonalName.IsInInstitution(row, columns));
    }

    private static long? CodeIn(string cell)
    {
        if (PersonalCode.Find(cell) is not [var (start, length)])
        {
            return null;
        }

        var code = 0L;
        foreach (var sign in cell.AsSpan(start, length))
        {
            code = CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit ? (code * 10) + digit : code;
        }

        return code;
    }
}
