using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>A column of a data file: the single source for its header, its cells and all descriptions.</summary>
/// <param name="Name">The header. Names last; equal names mean the same in all files.</param>
/// <param name="Meaning">In Estonian. It stands here because no text of the interface may change a data file.</param>
internal abstract record Column(string Name, ColumnType Type, string Meaning)
{
    /// <summary>The codes that occur, with their words; empty if the values are free.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>What a number counts or is measured in, in Estonian.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether no cell is empty.</summary>
    public bool IsRequired { get; init; }
}

/// <param name="Cell">Formats the cell for a subject; an empty text is an unknown value.</param>
internal sealed record Column<TSubject>(string Name, ColumnType Type, string Meaning, Func<TSubject, string> Cell)
    : Column(Name, Type, Meaning);

/// <summary>The type of all cells of a column, and so the form of their texts.</summary>
internal enum ColumnType
{
    Text,

    /// <summary>A code that may look like a number: zeros at its beginning count.</summary>
    Code,
    Integer,

    /// <summary>With a decimal point.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary><c>2022-01-21</c>.</summary>
    Date,

    /// <summary><c>10:00:00</c>, Estonian local time.</summary>
    Time,

    /// <summary>An absolute URL.</summary>
    Address,
}

/// <summary>A value of a column with a few values.</summary>
/// <param name="Code">As in the content model.</param>
/// <param name="Word">In Estonian.</param>
internal readonly record struct Choice(string Code, string Word);
