using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Programs that are not measured.</summary>
internal static partial class Tools
{
    /// <summary>The newest program of this name on the <c>PATH</c>, by the version that it prints.</summary>
    /// <returns>Null where it is not installed.</returns>
    public static string? FindNewest(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Select(folder => Path.Join(folder, name))
            .Where(File.Exists)
            .MaxBy(static path => VersionOf(Run(new Invocation(path, "version"))));

    /// <returns>What it said.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    public static string Run(Invocation program)
    {
        using var process = Process.Start(new ProcessStartInfo(program.Path, program.Arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} failed:\n{said}");
    }

    /// <summary>Compiles a project of this repository to machine code. Nothing of it is left in the checkout.</summary>
    /// <returns>The program.</returns>
    public static string PublishNatively(string project, string name, string work)
    {
        var output = Path.Join(work, name);
        Run(
            new Invocation(
                "dotnet",
                "publish",
                project,
                "-c",
                "Release",
                "-r",
                "linux-x64",
                "-o",
                output,
                "--artifacts-path",
                Path.Join(work, "artifacts"),
                "--nologo",
                "-v",
                "q",
                "-m:1",
                "-nodeReuse:false",
                "-p:PublishAot=true",
                "-p:CppCompilerAndLinker=gcc",
                "-p:UseSharedCompilation=false",
                "-p:RestorePackagesWithLockFile=false",
                "-p:RestoreLockedMode=false",
                "-p:NuGetLockFilePath=none.json"
            )
        );
        return Path.Join(output, name);
    }

    private static Version VersionOf(string printed) =>
        VersionNumber().Match(printed) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : new Version();

    [GeneratedRegex(@"v(\d+\.\d+\.\d+)")]
    private static partial Regex VersionNumber();
}
