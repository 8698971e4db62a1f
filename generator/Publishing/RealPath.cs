namespace SiteGen.Publishing;

/// <summary>Resolves symbolic links, so that different paths to the same folder can be compared.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    private static readonly StringComparison _comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>Resolves all links of a path; parts that do not exist are kept.</summary>
    public static string Of(string path) => Of(path, MaxLinks);

    public static bool AreSame(string one, string other) => one.Equals(other, _comparison);

    public static bool Contains(string folder, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, _comparison);

    private static string Of(string path, int linksLeft)
    {
        if (linksLeft == 0)
        {
            throw new IOException($"`{path}` goes through too many symbolic links");
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var real = Path.GetPathRoot(full)!;
        foreach (var name in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Join(real, name);
            var target = new DirectoryInfo(next).LinkTarget;
            real = target is null ? next : Of(Path.Combine(real, target), linksLeft - 1);
        }

        return real;
    }
}
