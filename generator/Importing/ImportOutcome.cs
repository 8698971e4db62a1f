using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing;

/// <summary>Result of an import.</summary>
/// <param name="Counts">
/// Null if the import failed; nothing was written then, but aliases if the programme's file could not be replaced.
/// </param>
/// <param name="Report">What was read; null if nothing was.</param>
/// <param name="Diff">Lines of a unified diff.</param>
/// <param name="WrongOption">What is wrong with the options; null if they fit the lists.</param>
internal sealed record ImportOutcome(
    ImmutableArray<Diagnostic> Diagnostics,
    RegistrationCounts? Counts,
    ImportReport? Report,
    ImmutableArray<string> Diff,
    Message? WrongOption
)
{
    public int ExitCode => Diagnostics.ExitCode();
}
