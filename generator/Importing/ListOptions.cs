using System.Collections.Immutable;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>What the user says about the lists.</summary>
internal sealed record ListOptions
{
    /// <summary>Columns by role: a heading as in the list, or the letter of a column.</summary>
    public ImmutableDictionary<ColumnRole, string> Columns { get; init; } = ImmutableDictionary<ColumnRole, string>.Empty;

    /// <summary>Names of sheets; empty for all that hold a list.</summary>
    public ImmutableArray<string> Sheets { get; init; } = [];

    /// <summary>The status of every row, for lists that have no column of it.</summary>
    public RegistrationStatus? Status { get; init; }

    /// <summary>The status that a word of a cell, or yes below a heading, stands for.</summary>
    public ImmutableDictionary<string, RegistrationStatus> StatusOf { get; init; } = ImmutableDictionary<string, RegistrationStatus>.Empty;

    /// <summary>Whether to take the institution that a spelling is alone like.</summary>
    public bool AcceptLikely { get; init; }

    /// <summary>What the period counts.</summary>
    public PeriodUnit Unit { get; init; } = PeriodUnit.Persons;
}
