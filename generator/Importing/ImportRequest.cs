using SiteGen.Content;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>Options of an import of participants.</summary>
/// <param name="List">Path of the registration list, .xlsx or .csv.</param>
/// <param name="Content">Path of the content folder.</param>
/// <param name="Programme">Slug of the programme.</param>
/// <param name="Period">The period that the list covers.</param>
internal sealed record ImportRequest(string List, string Content, string Programme, PeriodName Period)
{
    /// <summary>Header of the column of institutions; null for the known ones.</summary>
    public string? InstitutionColumn { get; init; }

    /// <summary>Header of the column of statuses; null for the known ones.</summary>
    public string? StatusColumn { get; init; }

    /// <summary>Name of the worksheet; null for the only one that holds a list.</summary>
    public string? Worksheet { get; init; }

    /// <summary>Whether to accept an institution whose name is similar enough, and to add the spelling to its aliases.</summary>
    public bool AcceptLikely { get; init; }

    /// <summary>Whether to show the changes as a diff and write nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether to replace figures that the period has already.</summary>
    public bool Replace { get; init; }

    /// <summary>Path of the programme's file on disk.</summary>
    public string ProgrammeFile => Path.Join(Content, ContentPaths.ProgrammeFile(Programme));

}
