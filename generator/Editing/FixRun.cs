using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Editing;

/// <summary>Applies the certain fixes of diagnostics to the content files that they were found in.</summary>
internal static class FixRun
{
    /// <summary>Applies as many fixes of one check as do not touch each other; another check finds the rest.</summary>
    /// <param name="content">Path of the content folder.</param>
    /// <param name="dryRun">Whether to leave all files as they are.</param>
    /// <param name="diagnostics">Receives the fixes that cannot be made safely, and files that cannot be written.</param>
    public static FixedFiles Apply(string content, IEnumerable<Diagnostic> found, bool dryRun, DiagnosticBag diagnostics)
    {
        var folder = Folder.At(content).DisplayPath + "/";
        var (count, diff) = (0, ImmutableArray.CreateBuilder<string>());
        var byFile = found
            .Where(problem => problem.Fix?.Span.File.Path.StartsWith(folder, StringComparison.Ordinal) == true)
            .GroupBy(static problem => problem.Fix!.Span.File.Path, StringComparer.Ordinal);
        foreach (var problems in byFile)
        {
            if (EditedFile.Open(content, problems.Key[folder.Length..], diagnostics) is not { } file)
            {
                continue;
            }

            var made = file.Apply(Apart(problems), diagnostics);
            if (made > 0 && (dryRun || file.Save(diagnostics)))
            {
                count += made;
                diff.AddRange(file.Diff());
            }
        }

        return new FixedFiles(count, diff.DrainToImmutable());
    }

    /// <summary>Leaves out what touches a fix behind it.</summary>
    private static ImmutableArray<Diagnostic> Apart(IEnumerable<Diagnostic> problems)
    {
        var (apart, limit) = (new Stack<Diagnostic>(), int.MaxValue);
        foreach (var problem in problems.OrderByDescending(static problem => problem.Fix!.Span.Start))
        {
            var span = problem.Fix!.Span;
            if (span.Start + span.Length < limit)
            {
                apart.Push(problem);
                limit = span.Start;
            }
        }

        return [.. apart];
    }
}

/// <param name="Count">The number of fixes made.</param>
/// <param name="Diff">Lines of a unified diff of all changed files.</param>
internal sealed record FixedFiles(int Count, ImmutableArray<string> Diff);
