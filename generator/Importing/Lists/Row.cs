using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Importing.Lists;

/// <summary>A row of a list.</summary>
/// <param name="Number">Counted from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">As text, made by the functions here; those behind the last that holds anything are missing.</param>
internal readonly record struct Row(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Stands for any date: which day it was is nobody's business.</summary>
    public const string Date = "\u0000date";

    public bool IsEmpty => Cells.All(static cell => cell.Length == 0);

    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";

    /// <summary>Words parted by one blank each, their letters composed.</summary>
    // A text that has a NUL is never taken for a date.
    public static string Cell(string text) =>
        string.Join(' ', Composition.Compose(text).Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Cell(bool answer) => answer ? "jah" : "ei";

    /// <summary>Written out: a code that was typed as a number may be kept as <c>7.0000310E7</c>.</summary>
    public static string Cell(double number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
