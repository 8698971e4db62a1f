using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>The generator compiled to native code, as it ships.</summary>
internal sealed record Generator(string Path)
{
    /// <summary>The date of every build.</summary>
    public static readonly DateOnly Today = new(2026, 11, 16);

    /// <summary>Makes .NET see one processor, so the build uses one thread.</summary>
    private static readonly (string, string) _oneThread = ("DOTNET_PROCESSOR_COUNT", "1");

    /// <param name="given">Path of an existing generator; null to compile this checkout.</param>
    public static Generator At(string? given, string work) =>
        new(
            given is null
                ? Tools.PublishNatively(System.IO.Path.Join(Repository.Root, "generator"), "sitegen", work)
                : System.IO.Path.GetFullPath(given)
        );

    public Invocation Build(string content, string output) =>
        new(Path, "build", "--content", content, "--templates", Repository.Templates, "--output", output, "--date", $"{Today:O}");

    /// <summary>Builds with one thread.</summary>
    public void BuildSingleThreaded(string content, string output) => ProcessMeter.Run(Build(content, output), _oneThread);
}
