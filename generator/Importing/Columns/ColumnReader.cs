using System.Collections.Immutable;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>What one cell says.</summary>
/// <param name="Answer">Yes or no, below a heading that asks; null if the cell does not answer.</param>
/// <param name="Status">The status that the cell names; null if it names none.</param>
/// <param name="Word">The known word of the cell, also of one that is not sure; null if nothing of the cell may be shown.</param>
internal sealed record CellReading(CellKind Kind, bool? Answer = null, RegistrationStatus? Status = null, string? Word = null)
{
    public static CellReading Empty { get; } = new(CellKind.Empty);
}

internal enum CellKind
{
    Empty,
    Read,

    /// <summary>Not known, or not sure.</summary>
    Unknown,

    /// <summary>A known word that is no status.</summary>
    Foreign,

    /// <summary>An error, or a formula without a value.</summary>
    Unreadable,
}

/// <summary>Reads the cells of a column that says what became of people.</summary>
internal sealed class ColumnReader(ListColumn column, ListOptions options)
{
    /// <summary>A column of statuses has few different cells; one of free text must not fill the memory.</summary>
    private const int MaxKept = 1_000;

    private readonly Dictionary<string, CellReading> _kept = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(string Folded, string Word, RegistrationStatus Status)> _mapped =
    [
        .. options.StatusOf.Select(static each => (ListText.Fold(each.Key), each.Key, each.Value)),
    ];

    public ListColumn Column => column;

    public CellReading Read(string cell)
    {
        if (cell.Length == 0)
        {
            return CellReading.Empty;
        }

        if (_kept.TryGetValue(cell, out var known))
        {
            return known;
        }

        var reading = ReadNew(cell);
        if (_kept.Count < MaxKept)
        {
            _kept.Add(cell, reading);
        }

        return reading;
    }

    private CellReading ReadNew(string cell)
    {
        if (cell == Row.Unreadable)
        {
            return new CellReading(CellKind.Unreadable);
        }

        if (cell == Row.Date)
        {
            return column is { Role: ColumnRole.Completed or ColumnRole.Withdrawn, Class: not HeadingClass.Ask }
                ? Yes
                : new CellReading(CellKind.Unknown, Word: Row.Date);
        }

        // A word is told without what stands in a bracket behind it, so it is explained without that too.
        var variants = ListText.Variants(cell).ToArray();
        if (_mapped.FirstOrDefault(each => variants.Contains(each.Folded)) is { Word: { } explained, Status: var status })
        {
            return new CellReading(CellKind.Read, Status: status, Word: explained);
        }

        if (column.IsAnswer)
        {
            if (StatusWord.Answer(cell) is { } answer)
            {
                return answer.IsYes ? Yes : new CellReading(CellKind.Read, Answer: false);
            }

            if (column.Class == HeadingClass.Text || (column.Class == HeadingClass.Dated && cell.Any(char.IsAsciiDigit)))
            {
                return Yes;
            }
        }

        return StatusWord.Find(cell) switch
        {
            { IsSure: true, Status: { } sure, Text: var word } => new CellReading(CellKind.Read, Status: sure, Word: word),
            { Status: null } => new CellReading(CellKind.Foreign),
            { Text: var word } => new CellReading(CellKind.Unknown, Word: word),
            null => new CellReading(CellKind.Unknown, Word: StatusWord.Answer(cell)?.Text),
        };
    }

    private CellReading Yes { get; } = new(CellKind.Read, Answer: true, Word: column.Shown);
}
