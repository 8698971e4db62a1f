using System.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>The generator as a process of its own, where a test needs a folder to stand in or an environment.</summary>
internal static class Command
{
    /// <summary>Runs <c>sitegen build</c> with the story's folder as the current one, and so with paths as users write them.</summary>
    public static void BuildIn(Story story, params (string Name, string Value)[] environment)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [typeof(Build).Assembly.Location, "build", "--templates", Repository.Templates])
        {
            WorkingDirectory = story.At(""),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error + output.Result);
    }
}
