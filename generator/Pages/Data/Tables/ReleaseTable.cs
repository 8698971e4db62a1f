using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>A table of the release.</summary>
/// <param name="Columns">All of its columns.</param>
/// <param name="Key">The columns by which a row is known; no two rows have the same values there.</param>
/// <param name="RefersTo">Tables whose keys, under the same names, are among the columns: each row belongs to a row there.</param>
internal sealed record ReleaseTable(
    ReleaseFile File,
    ImmutableArray<Column> Columns,
    ImmutableArray<string> Key,
    ImmutableArray<ReleaseTable> RefersTo,
    Func<SiteContext, Table> Make
)
{
    public static readonly ReleaseTable Programmes = new(
        ReleaseFile.Programmes,
        ProgrammesTable.Layout.Columns,
        ["programm"],
        [],
        ProgrammesTable.Of
    );

    public static readonly ReleaseTable Results = new(
        ReleaseFile.Results,
        ResultsTable.Layout.Columns,
        ["programm", "periood"],
        [Programmes],
        ResultsTable.Of
    );

    public static readonly ReleaseTable Institutions = new(
        ReleaseFile.Institutions,
        InstitutionsTable.Layout.Columns,
        ["asutus"],
        [],
        InstitutionsTable.Of
    );

    public static readonly ReleaseTable Participants = new(
        ReleaseFile.Participants,
        ParticipantsTable.Layout.Columns,
        ["programm", "periood", "asutus"],
        [Results, Institutions],
        ParticipantsTable.Of
    );

    public static readonly ReleaseTable Sessions = new(
        ReleaseFile.Sessions,
        SessionsTable.Layout.Columns,
        ["programm", "jrk", "osa"],
        [Programmes],
        SessionsTable.Of
    );

    public static readonly ReleaseTable Changes = new(
        ReleaseFile.Changes,
        ChangesTable.Layout.Columns,
        ["commit", "programm", "periood", "naitaja"],
        [Programmes],
        ChangesTable.Of
    );

    /// <summary>The tables of a site.</summary>
    public static ImmutableArray<ReleaseTable> Of(SiteContext context) => context.Changes is null ? All : All.Add(Changes);

    /// <summary>In the order of the workbook's sheets; those that every site has.</summary>
    public static ImmutableArray<ReleaseTable> All { get; } = [Programmes, Results, Participants, Institutions, Sessions];
}
