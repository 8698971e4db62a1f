using System.Diagnostics;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Programs that are not measured.</summary>
internal static class Tools
{
    /// <returns>Null where it is not installed.</returns>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Join(folder, name)).FirstOrDefault(File.Exists);

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
}
