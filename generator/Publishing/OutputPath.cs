using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>Checks whether a path can be an output folder that is replaced as a whole. Has no side effects.</summary>
internal static class OutputPath
{
    /// <param name="inputs">The folders that the build reads.</param>
    /// <returns>Null if the path is valid.</returns>
    public static Diagnostic? Validate(string output, IReadOnlyList<string> inputs)
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

        if (FileAmongParents(full) is { } file)
        {
            return PublishingProblems.CannotReplace(output, $"`{file}` is not a folder");
        }

        var real = RealPath.Of(full);
        var current = RealPath.Of(Environment.CurrentDirectory);
        if (RealPath.AreSame(real, current))
        {
            return PublishingProblems.CannotReplace(output, $"it is the current folder");
        }

        if (RealPath.Contains(real, current))
        {
            return PublishingProblems.CannotReplace(output, $"it contains the current folder");
        }

        return inputs.Select(input => ValidateOverlap(output, real, input)).FirstOrDefault(static problem => problem is not null);
    }

    private static string? FileAmongParents(string full)
    {
        var parent = Path.GetDirectoryName(full);
        while (parent is not null && !Path.Exists(parent))
        {
            parent = Path.GetDirectoryName(parent);
        }

        return File.Exists(parent) ? parent : null;
    }

    private static Diagnostic? ValidateOverlap(string output, string real, string input)
    {
        var realInput = RealPath.Of(input);
        if (RealPath.AreSame(real, realInput))
        {
            return PublishingProblems.Overlap(output, $"is", input);
        }

        if (RealPath.Contains(real, realInput))
        {
            return PublishingProblems.Overlap(output, $"contains", input);
        }

        return RealPath.Contains(realInput, real) ? PublishingProblems.Overlap(output, $"is inside", input) : null;
    }
}
