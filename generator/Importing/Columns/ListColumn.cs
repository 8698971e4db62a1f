using System.Globalization;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>A column of a list and what it is read as.</summary>
/// <param name="Number">Counted from 0.</param>
/// <param name="Shown">The heading; null if it may be personal data.</param>
/// <param name="IsNamed">Whether the user named the column.</param>
internal sealed record ListColumn(int Number, string? Shown, ColumnRole Role, HeadingClass Class, bool IsHidden, bool IsNamed)
{
    /// <summary>Whether the column says what became of a person.</summary>
    public bool IsOutcome => Role is >= ColumnRole.Status and <= ColumnRole.Waiting;

    public bool IsAnswer => Role is >= ColumnRole.Registered and <= ColumnRole.Waiting;

    /// <summary>As spreadsheets do: A, B … Z, AA.</summary>
    public string Letter => LetterOf(Number);

    /// <summary>The heading, where it may be shown, and the letter.</summary>
    public string Place => Shown is null ? Letter : $"{Shown} ({Letter})";

    /// <summary>The option that names a column of this role.</summary>
    public string Option =>
        Role switch
        {
            ColumnRole.Institution => "--institution-column",
            ColumnRole.Registered => "--registered-column",
            ColumnRole.Attended => "--attended-column",
            ColumnRole.Completed => "--completed-column",
            ColumnRole.DroppedOut => "--dropped-out-column",
            ColumnRole.Withdrawn => "--withdrawn-column",
            _ => "--status-column",
        };

    public ListColumn Unread() => this with { Role = ColumnRole.Other, Class = HeadingClass.Never };

    public static string LetterOf(int number) =>
        number < 26 ? ((char)('A' + number)).ToString(CultureInfo.InvariantCulture) : LetterOf((number / 26) - 1) + LetterOf(number % 26);

    /// <returns>Null if the text is no letter of a column.</returns>
    public static int? NumberOf(string letters)
    {
        if (letters.Length is 0 or > 2 || !letters.All(char.IsAsciiLetter))
        {
            return null;
        }

        return letters.Aggregate(0, static (number, letter) => (number * 26) + (letter | 0x20) - 'a' + 1) - 1;
    }
}
