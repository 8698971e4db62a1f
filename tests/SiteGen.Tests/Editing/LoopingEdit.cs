using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using SiteGen.Diagnostics;
using SiteGen.Editing;

namespace SiteGen.Tests.Editing;

/// <summary>
/// A process that edits a file again and again until a test kills it. It is this test program, started again with an environment variable.
/// </summary>
internal static class LoopingEdit
{
    private const string Variable = "SITEGEN_TESTS_EDIT_IN";
    private const int LastVersion = 100_000; // Ends eventually even if it is not killed.
    private const int Lines = 3000;

    /// <summary>Starts the process and waits for its first edit.</summary>
    public static Process Start(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LoopingEdit).Assembly.Location);
        }

        start.Environment[Variable] = folder;
        var process = Process.Start(start)!;
        process.StandardOutput.ReadLine();
        return process;
    }

    /// <summary>The file <c>a.yaml</c> of a version.</summary>
    public static string TextOf(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"version: {version}\n")
        + string.Concat(Enumerable.Range(0, Lines).Select(static line => string.Create(CultureInfo.InvariantCulture, $"# rida {line}\n")));

    public static bool Edit(string folder, int version, DiagnosticBag problems) =>
        EditedFile.Open(folder, "a.yaml", problems) is { } file
        && file.Edit(new SetKey(YamlPath.Root, "version", YamlText.Plain($"{version}")), problems)
        && file.Save(problems);

    [ModuleInitializer]
    internal static void RunIfTold()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } folder)
        {
            return;
        }

        for (var version = 1; version <= LastVersion; version++)
        {
            Edit(folder, version, new DiagnosticBag());
            if (version == 1)
            {
                Console.WriteLine("edited");
            }
        }

        Environment.Exit(0);
    }
}
