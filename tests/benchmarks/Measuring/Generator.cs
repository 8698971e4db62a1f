using SiteGen.Tests.Stories;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>The generator as it ships: compiled to machine code.</summary>
internal sealed record Generator(string Path)
{
    /// <summary>The day of every build.</summary>
    public static readonly DateOnly Today = new(2026, 11, 16);

    /// <summary>Has .NET see one processor, and so the build use one thread.</summary>
    private static readonly (string, string) _oneThread = ("DOTNET_PROCESSOR_COUNT", "1");

    /// <param name="given">A generator that is there already; null to compile this checkout's.</param>
    public static Generator At(string? given, string work) =>
        new(
            given is null
                ? Tools.PublishNatively(System.IO.Path.Join(Repository.Root, "generator"), "sitegen", work)
                : System.IO.Path.GetFullPath(given)
        );

    public Invocation Build(string content, string output) =>
        new(Path, "build", "--content", content, "--templates", Repository.Templates, "--output", output, "--date", $"{Today:O}");

    /// <summary>Builds with one thread.</summary>
    public void BuildPlainly(string content, string output) => Measured.Run(Build(content, output), _oneThread);
}
