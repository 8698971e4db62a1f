namespace SiteGen.Tests.Importing.Files;

/// <summary>A table to write as a list.</summary>
/// <param name="Rows">
/// Of cells: a string, number, date or boolean; null for an empty one, a <see cref="Formula"/>, an <see cref="InlineText"/>,
/// or an <see cref="ErrorValue"/>.
/// </param>
internal sealed record Sheet(string Name, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Does not show the sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Counted from 1.</summary>
    public IReadOnlySet<int> HiddenRows { get; init; } = new HashSet<int>();

    /// <summary>Counted from 0.</summary>
    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>Cells whose value stands in the upper left one; rows are counted from 1, columns from 0.</summary>
    public IReadOnlyList<Merge> Merges { get; init; } = [];
}

/// <summary>A merged cell: its first row and column, and how many of both it takes.</summary>
internal readonly record struct Merge(int Row, int Column, int Rows, int Columns);

/// <summary>A formula and its result; null if no program has calculated it.</summary>
internal sealed record Formula(object? Result);

/// <summary>A text that a workbook stores in its cell, not among the shared ones.</summary>
internal sealed record InlineText(string Text)
{
    public override string ToString() => Text;
}

/// <summary>An error such as <c>#N/A</c>.</summary>
internal sealed record ErrorValue(string Name = "#N/A");
