using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// A process that runs whole builds, of one version of the content and then of the other, for a test to kill. It is this test program,
/// started once more as <see cref="LoopingBuild"/> is.
/// </summary>
internal static class LoopingSite
{
    private const string Variable = "SITEGEN_TESTS_BUILD";
    private const int LastBuild = 2000; // It ends by itself should nobody kill it.

    /// <summary>Started, with its first build to come; it says a word before that and after each build.</summary>
    public static Process Start(string[] versions, string[] options)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LoopingSite).Assembly.Location);
        }

        start.Environment[Variable] = string.Join('\n', [.. versions, .. options]);
        var process = Process.Start(start)!;
        process.StandardOutput.ReadLine();
        return process;
    }

    /// <summary>Runs <c>sitegen build</c>, which must go well and find nothing to say.</summary>
    public static void Build(string version, string[] options)
    {
        using var error = new StringWriter();
        var code = Program.Run(["build", "--content", version, .. options], TextWriter.Null, error);
        if (code != 0 || error.GetStringBuilder().Length > 0)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    [ModuleInitializer]
    internal static void RunIfTold()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('\n') is not [var one, var other, .. var options])
        {
            return;
        }

        Console.WriteLine("begun");
        for (var build = 0; build < LastBuild; build++)
        {
            Build(build % 2 == 0 ? other : one, options);
            Console.WriteLine("built");
        }

        Environment.Exit(0);
    }
}
