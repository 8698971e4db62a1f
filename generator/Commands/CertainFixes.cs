using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Editing;

namespace SiteGen.Commands;

/// <summary>Checks the content, applies the certain fixes, and repeats until there are none left: one mistake can hide another.</summary>
internal static class CertainFixes
{
    /// <summary>A fix may lead to another; a fix that leads back to itself must not go on forever.</summary>
    private const int MaxRounds = 20;

    public static FixOutcome Run(BuildRequest request, bool dryRun)
    {
        var (count, diff) = (0, ImmutableArray.CreateBuilder<string>());
        for (var round = 1; ; round++)
        {
            var outcome = Build.Run(request);
            var problems = new DiagnosticBag();
            var made = round > MaxRounds ? new FixedFiles(0, []) : FixRun.Apply(request.Content, outcome.Diagnostics, dryRun, problems);
            count += made.Count;
            diff.AddRange(made.Diff);
            if (made.Count == 0 || dryRun)
            {
                var all = outcome with { Diagnostics = [.. outcome.Diagnostics, .. problems.Sorted()] };
                return new FixOutcome(all, new FixedFiles(count, diff.DrainToImmutable()));
            }
        }
    }
}

/// <param name="Outcome">The last check, with the fixes that could not be made.</param>
/// <param name="Fixed">What was changed, or would be.</param>
internal sealed record FixOutcome(BuildOutcome Outcome, FixedFiles Fixed);
