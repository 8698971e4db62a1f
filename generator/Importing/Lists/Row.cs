using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Importing.Lists;

/// <summary>A row of a list.</summary>
/// <param name="Number">Counted from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">As text, see <see cref="CellText(string)"/>; empty cells at the end are left out.</param>
/// <param name="IsHidden">Whether the spreadsheet does not show the row, as when a filter hides it.</param>
internal readonly record struct Row(int Number, IReadOnlyList<string> Cells, bool IsHidden = false)
{
    /// <summary>Placeholder for any date: the date itself is personal data.</summary>
    public const string Date = "\u0000date";

    /// <summary>Placeholder for an error such as <c>#N/A</c>, and for a formula without a stored value.</summary>
    public const string Unreadable = "\u0000unreadable";

    public bool IsEmpty => Cells.All(static cell => cell.Length == 0);

    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";

    /// <summary>Collapses white space and composes letters (NFC).</summary>
    // Without NUL no text can be mistaken for a date.
    public static string CellText(string text) =>
        string.Join(' ', Composition.Compose(text).Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string CellText(bool answer) => answer ? "jah" : "ei";

    /// <summary>Without an exponent: a registry code may be stored as <c>7.0000310E7</c>.</summary>
    public static string CellText(double number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
