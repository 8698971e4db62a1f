using System.Collections.Immutable;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>The heading of a list: one row, or two where columns are grouped.</summary>
/// <param name="Rows">Their numbers, counted from 1.</param>
/// <param name="Cells">By column.</param>
internal sealed record ListHeading(ImmutableArray<int> Rows, ImmutableArray<HeadingCell> Cells)
{
    /// <summary>Titles and other text may stand above the heading.</summary>
    private const int LastRow = 20;

    public int LastHeadingRow => Rows[^1];

    private (int Known, int Unknown) Worth =>
        (
            Cells
                .Where(static cell => cell.IsKnown)
                .Select(static cell => (cell.Known?.Role, cell.Known?.Text ?? cell.Named))
                .Distinct()
                .Count(),
            -Cells.Count(static cell => !cell.IsKnown && cell.Text.Length > 0)
        );

    /// <returns>Null if no row looks like a heading.</returns>
    /// <param name="rows">Of the whole list; only the first are read.</param>
    public static ListHeading? Find(IEnumerable<Row> rows, ListOptions options)
    {
        var first = rows.TakeWhile(static row => row.Number <= LastRow).ToArray();
        var single = first.Select(row => Of(row, options)).ToArray();
        ListHeading? best = null;
        for (var at = 0; at < first.Length; at++)
        {
            best = Better(best, single[at]);
            if (at + 1 < first.Length && first[at + 1].Number == first[at].Number + 1)
            {
                best = Better(best, Grouped(single[at], single[at + 1]));
            }
        }

        return best;
    }

    /// <summary>Whether the row says the heading again, as lists do at the top of each page.</summary>
    public bool IsRepeatedBy(Row row)
    {
        var same = 0;
        for (var column = 0; column < row.Cells.Length; column++)
        {
            if (row[column].Length == 0)
            {
                continue;
            }

            if (column >= Cells.Length || !Cells[column].Repeats(row[column]))
            {
                return false;
            }

            same++;
        }

        return same > 1 || same == Cells.Count(static cell => cell.Text.Length > 0);
    }

    /// <summary>Whether the row can only be a heading.</summary>
    public static bool IsAnother(Row row)
    {
        var (headings, hasInstitution) = (0, false);
        foreach (var cell in row.Cells)
        {
            if (cell.Length == 0)
            {
                continue;
            }

            if (Heading.Find(cell) is not { } heading)
            {
                return false;
            }

            headings++;
            hasInstitution |= heading is { Role: ColumnRole.Institution, Class: HeadingClass.Sure };
        }

        return headings > 1 && hasInstitution;
    }

    private static ListHeading Of(Row row, ListOptions options)
    {
        var cells = row.Cells.Select(text => HeadingCell.Of(text, options)).ToImmutableArray();
        return new ListHeading(
            [row.Number],
            [.. cells.Select((cell, at) => IsLabel(cells, at) ? cell with { Known = null, Named = null } : cell)]
        );
    }

    /// <summary>Whether a text such as <c>Asutus:</c> is only the label of what stands on its right.</summary>
    private static bool IsLabel(ImmutableArray<HeadingCell> cells, int at) =>
        cells[at].Text.EndsWith(':') && cells.Skip(at + 1).FirstOrDefault(static cell => cell.Text.Length > 0) is { IsKnown: false };

    private static ListHeading? Grouped(ListHeading upper, ListHeading lower)
    {
        var width = Math.Max(upper.Cells.Length, lower.Cells.Length);
        var cells = ImmutableArray.CreateBuilder<HeadingCell>(width);
        var hasGroup = false;
        for (var column = 0; column < width; column++)
        {
            var (group, cell) = (upper.At(column), lower.At(column));
            if (cell.Text.Length > 0 && !cell.IsKnown && cell.Text != group.Text)
            {
                return null; // a row of data
            }

            hasGroup |= group.IsKnown;
            cells.Add(
                cell.Known is { } known ? cell with { Known = Heading.Below(group.Known, known) }
                : cell.IsKnown ? cell
                : group
            );
        }

        // A title or an empty row above a heading is no group.
        return hasGroup ? new ListHeading([.. upper.Rows, .. lower.Rows], cells.MoveToImmutable()) : null;
    }

    /// <summary>A heading is told from a title by its known words; of equals the first counts.</summary>
    private static ListHeading? Better(ListHeading? best, ListHeading? other)
    {
        if (
            other?.Worth is not { Known: > 0 } worth
            || (worth is { Known: 1, Unknown: < 0 } && !other.Cells.Any(static cell => cell.Named is not null))
        )
        {
            return best;
        }

        return best is null || worth.CompareTo(best.Worth) > 0 ? other : best;
    }

    private HeadingCell At(int column) => column < Cells.Length ? Cells[column] : HeadingCell.Empty;
}

/// <summary>A cell of a heading.</summary>
/// <param name="Known">Null if the heading is unknown.</param>
/// <param name="Named">The heading as the user named it; null if the user did not.</param>
internal sealed record HeadingCell(string Text, Heading? Known, string? Named)
{
    public static HeadingCell Empty { get; } = new("", null, null);

    public bool IsKnown => Known is not null || Named is not null;

    /// <summary>What may be shown of the heading; null if it may be personal data.</summary>
    public string? Shown => Named ?? (Known is { Class: not HeadingClass.Day } known ? known.Text : null);

    public static HeadingCell Of(string text, ListOptions options)
    {
        if (text.Length == 0)
        {
            return Empty;
        }

        var folded = ListText.Fold(text);
        return new HeadingCell(
            text,
            Heading.Find(text),
            options.Columns.Values.Concat(options.StatusOf.Keys).FirstOrDefault(name => ListText.Fold(name) == folded)
        );
    }

    /// <summary>Whether the cell is the same heading, or another word for it.</summary>
    public bool Repeats(string cell) =>
        string.Equals(Text, cell, StringComparison.OrdinalIgnoreCase)
        || (
            Known is { Class: not (HeadingClass.Ask or HeadingClass.Never) } known && Heading.Find(cell) is { } other && known.IsLike(other)
        );
}
