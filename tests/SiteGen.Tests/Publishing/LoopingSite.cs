using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// A process that alternately builds two versions of the content until a test kills it. It is this test program, started again like <see
/// cref="LoopingBuild"/>.
/// </summary>
internal static class LoopingSite
{
    private const string Variable = "SITEGEN_TESTS_BUILD";
    private const int LastBuild = 2000; // Ends eventually even if it is not killed.

    /// <summary>Starts the process; it prints a line before the first build and after each build.</summary>
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

    /// <summary>Runs <c>sitegen build</c>, which must succeed without diagnostics.</summary>
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
