using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

/// <summary>
/// A process that publishes one version after another until a test kills it. It is this test program, started again with an environment
/// variable.
/// </summary>
internal static class LoopingBuild
{
    private const string Variable = "SITEGEN_TESTS_PUBLISH_TO";
    private const int LastVersion = 3000; // Ends eventually even if it is not killed.

    /// <summary>Starts the process and waits for its first publication.</summary>
    public static Process Start(string output)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LoopingBuild).Assembly.Location);
        }

        start.Environment[Variable] = output;
        var process = Process.Start(start)!;
        process.StandardOutput.ReadLine();
        return process;
    }

    /// <summary>The files of a version: shared paths with different contents, and a path that only this version has.</summary>
    public static (string Path, string Text)[] FilesOf(int version)
    {
        var number = version.ToString(CultureInfo.InvariantCulture);
        var pages = Enumerable
            .Range(0, 20)
            .Select(page =>
                (string.Create(CultureInfo.InvariantCulture, $"koolitused/{page % 5}/{page}.html"), number + new string('.', 200 * page))
            );
        return [("index.html", number), .. pages, ($"only/{number}.html", number)];
    }

    [ModuleInitializer]
    internal static void RunIfTold()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } output)
        {
            return;
        }

        for (var version = 1; version <= LastVersion; version++)
        {
            Publish(output, version);
            if (version == 1)
            {
                Console.WriteLine("published");
            }
        }

        Environment.Exit(0);
    }

    public static void Publish(string output, int version)
    {
        using var staging = Staging.Open(output, [], new DiagnosticBag())!;
        foreach (var (path, text) in FilesOf(version))
        {
            staging.Write(path, Encoding.UTF8.GetBytes(text));
        }

        staging.Publish();
    }
}
