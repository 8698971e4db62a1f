using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Importing;

/// <summary>Result of an import.</summary>
/// <param name="Counts">Null if the import failed; nothing was written then.</param>
/// <param name="Diff">Lines of a unified diff, for a dry run.</param>
internal sealed record ImportOutcome(ImmutableArray<Diagnostic> Diagnostics, RegistrationCounts? Counts, ImmutableArray<string> Diff)
{
    /// <summary>What is wrong with the options; null if they fit the list.</summary>
    public Message? WrongOption { get; init; }

    public int ExitCode => Diagnostics.ExitCode();
}
