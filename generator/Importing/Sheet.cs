namespace SiteGen.Importing;

/// <summary>A row of a list.</summary>
/// <param name="Number">Counted from 1, as a spreadsheet shows it.</param>
/// <param name="Cells">As text, without blanks around it; a date is a <c>DateTime</c> there, and here nothing but <see cref="Date"/>.</param>
internal readonly record struct Row(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>Stands for any date: which day it was is nobody's business.</summary>
    public const string Date = "\u0000date";

    public bool IsEmpty => Cells.All(static cell => cell.Length == 0);

    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
