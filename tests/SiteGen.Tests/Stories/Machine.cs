using System.Diagnostics;

namespace SiteGen.Tests.Stories;

/// <summary>
/// The machine of a person or of a forge, with bash: <c>sitegen</c> and programs of the test stand on its PATH before all others. It is the
/// program of the tests, or the one that <c>SITEGEN_PROGRAM</c> names: the .NET tool in <c>.ci/tool</c>, the native one in a release.
/// </summary>
internal sealed class Machine : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-machine-").FullName;

    public Machine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the commands are for bash");
        var program = Environment.GetEnvironmentVariable("SITEGEN_PROGRAM") ?? Path.Join(AppContext.BaseDirectory, "sitegen");
        With("sitegen", $"exec '{program}' \"$@\"");
    }

    /// <summary>A path in a folder that no other test uses.</summary>
    public string At(string path) => Path.Join(_root, path);

    /// <summary>Puts a program on the PATH.</summary>
    public Machine With(string program, string script)
    {
        Directory.CreateDirectory(At("bin"));
        File.WriteAllText(At($"bin/{program}"), $"#!/usr/bin/env bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(At($"bin/{program}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return this;
    }

    /// <summary>Runs a script that ends at the first command that fails.</summary>
    public Run Run(string folder, string script, params IEnumerable<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-o", "pipefail", "-c", script])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{At("bin")}:{start.Environment["PATH"]}";
        start.Environment["LC_ALL"] = "en";
        start.Environment.Remove("CI");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, error.Result);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
