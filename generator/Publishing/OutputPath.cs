using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>Whether a path can be the output at all: a folder that may be replaced whole. Nothing is touched to find out.</summary>
internal static class OutputPath
{
    /// <param name="inputs">The folders that the build reads.</param>
    /// <returns>Null where it can be.</returns>
    public static Diagnostic? Refuse(string output, IReadOnlyList<string> inputs)
    {
        if (string.IsNullOrWhiteSpace(output))
        {
            return PublishingProblems.CannotReplace(output, $"it has no name");
        }

        if (output.Contains('\0', StringComparison.Ordinal))
        {
            return PublishingProblems.CannotReplace(output.Replace('\0', ' '), $"a name cannot contain a null byte");
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        if (Path.GetDirectoryName(full) is null)
        {
            return PublishingProblems.CannotReplace(output, $"it is the root of a file system");
        }

        if (new DirectoryInfo(full).LinkTarget is not null)
        {
            return PublishingProblems.SymbolicLink(output);
        }

        if (File.Exists(full))
        {
            return PublishingProblems.NotAFolder(output);
        }

        if (FileAbove(full) is { } file)
        {
            return PublishingProblems.CannotReplace(output, $"`{file}` is not a folder");
        }

        var real = RealPath.Of(full);
        var current = RealPath.Of(Environment.CurrentDirectory);
        if (RealPath.AreSame(real, current))
        {
            return PublishingProblems.CannotReplace(output, $"it is the current folder");
        }

        if (RealPath.Holds(real, current))
        {
            return PublishingProblems.CannotReplace(output, $"it contains the current folder");
        }

        return inputs.Select(input => RefuseOverlap(output, real, input)).FirstOrDefault(static problem => problem is not null);
    }

    private static string? FileAbove(string full)
    {
        var above = Path.GetDirectoryName(full);
        while (above is not null && !Path.Exists(above))
        {
            above = Path.GetDirectoryName(above);
        }

        return File.Exists(above) ? above : null;
    }

    private static Diagnostic? RefuseOverlap(string output, string real, string input)
    {
        var realInput = RealPath.Of(input);
        if (RealPath.AreSame(real, realInput))
        {
            return PublishingProblems.Overlap(output, $"is", input);
        }

        if (RealPath.Holds(real, realInput))
        {
            return PublishingProblems.Overlap(output, $"contains", input);
        }

        return RealPath.Holds(realInput, real) ? PublishingProblems.Overlap(output, $"is inside", input) : null;
    }
}
