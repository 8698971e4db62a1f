using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Runs auxiliary programs, which are not measured.</summary>
internal static partial class Tools
{
    /// <summary>Finds the newest program of this name on the <c>PATH</c> by its reported version.</summary>
    /// <returns>Null if it is not installed.</returns>
    public static string? FindNewest(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Select(folder => Path.Join(folder, name))
            .Where(File.Exists)
            .MaxBy(static path => VersionOf(Run(new Invocation(path, "version"))));

    /// <returns>Its standard output.</returns>
    /// <exception cref="InvalidOperationException">The program failed; the message contains its output.</exception>
    public static string Run(Invocation program)
    {
        using var process = Process.Start(new ProcessStartInfo(program.Path, program.Arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} failed:\n{said}");
    }

    /// <summary>Compiles a project of this repository to native code without leaving files in the checkout.</summary>
    /// <returns>Path of the program.</returns>
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
