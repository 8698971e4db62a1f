namespace SiteGen.Tests.Stories;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Content => Path.Join(Root, "content");

    public static string Templates => Path.Join(Root, "templates");

    private static string Find(string folder) =>
        File.Exists(Path.Join(folder, "SiteGen.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SiteGen.sln is in no folder above the tests."));
}
