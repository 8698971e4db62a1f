using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Architecture;

/// <summary>The C# files of the repository, by ordinal path.</summary>
internal static class SourceFiles
{
    public static string Generator => Path.Join(Repository.Root, "generator");

    /// <summary>Paths below <paramref name="folder"/>, with <c>/</c>, without build output.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(static name => name is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
