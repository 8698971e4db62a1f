using System.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>Runs the generator as a separate process, for tests that set its current folder or environment.</summary>
internal static class Command
{
    private static readonly string[] _sitegen =
    [
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        typeof(Build).Assembly.Location,
    ];

    /// <summary>Runs <c>sitegen build</c> in the story's folder, with relative paths as users write them.</summary>
    public static void BuildIn(Story story, params (string Name, string Value)[] environment)
    {
        var run = Start(story.At(""), [.. _sitegen, "build", "--templates", Repository.Templates], environment);
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
    }

    /// <summary>Runs a shell script in the story's folder, in which <c>"$@"</c> is <c>sitegen</c>.</summary>
    public static Run Script(Story story, string script, params (string Name, string Value)[] environment) =>
        Start(story.At(""), ["sh", "-c", script, "sh", .. _sitegen], environment);

    /// <summary>Runs <c>sitegen</c> in a folder.</summary>
    public static Run In(string folder, params string[] call) => Start(folder, [.. _sitegen, .. call], [("LC_ALL", "en")]);

    private static Run Start(string folder, string[] call, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(call[0], call[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output.Result, error);
    }
}
