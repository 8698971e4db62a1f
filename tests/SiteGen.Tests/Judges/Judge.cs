using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Judges;

/// <summary>
/// Asks programs that others wrote what they make of our files; their scripts are in <c>tests/conformance</c>. Where one is not installed,
/// the test is skipped, or fails if <c>SITEGEN_BROWSER</c> is <c>required</c>.
/// </summary>
internal static class Judge
{
    /// <summary>Where Debian's packages are found; another Python on the PATH has none of them.</summary>
    private const string DebianPython = "/usr/bin/python3";

    private static readonly string _folder = Path.Join(Repository.Root, "tests", "conformance");

    /// <param name="package">In <c>node_modules</c>.</param>
    public static T[] ByNode<T>(string script, string package, IEnumerable<string> texts)
    {
        Require(Directory.Exists(PackageFile(package)), $"{package} is not installed: run `npm ci` in tests/conformance");
        return Ask<T>("node", script, texts);
    }

    /// <param name="module">Of the Debian package <c>python3-MODULE</c>.</param>
    public static T[] ByPython<T>(string script, string module, IEnumerable<string> texts)
    {
        Require(Run(DebianPython, ["-c", $"import {module}"], "") is { ExitCode: 0 }, $"python3-{module} is not installed");
        return Ask<T>(DebianPython, script, texts);
    }

    /// <summary>What is wrong with XML files; empty if nothing is.</summary>
    /// <param name="schema">Path of an XML Schema; null if well-formedness is enough.</param>
    public static string ByXmllint(string? schema, params IEnumerable<string> files)
    {
        Require(Run("xmllint", ["--version"], "") is { ExitCode: 0 }, "libxml2-utils is not installed");
        string[] options = schema is null ? [] : ["--schema", schema];
        var (exitCode, _, error) = Run("xmllint", ["--nonet", "--noout", .. options, .. files], "")!.Value;
        return exitCode == 0 ? "" : $"{exitCode}: {error}";
    }

    /// <summary>The path of a file of an npm package.</summary>
    public static string PackageFile(params string[] path) => Path.Join([_folder, "node_modules", .. path]);

    public static void Require(bool isInstalled, string reason)
    {
        if (!isInstalled)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("SITEGEN_BROWSER") == "required", reason);
            Assert.Fail(reason);
        }
    }

    private static T[] Ask<T>(string program, string script, IEnumerable<string> texts)
    {
        var answer = Run(program, [Path.Join(_folder, script)], JsonSerializer.Serialize(texts));
        Require(answer is not null, $"{program} is not installed");
        Assert.True(answer!.Value.ExitCode == 0, answer.Value.Error);
        return JsonSerializer.Deserialize<T[]>(answer.Value.Output, JsonSerializerOptions.Web)!;
    }

    /// <summary>Null if there is no such program.</summary>
    private static (int ExitCode, string Output, string Error)? Run(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            using (var to = process.StandardInput)
            {
                to.Write(input);
            }

            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
    }
}
