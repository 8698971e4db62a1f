using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SiteGen.Tests;

/// <summary>
/// Asks a Node on the PATH, whose <c>Intl</c> knows languages as browsers do. A test that asks is skipped where there is none.
/// </summary>
internal static class Node
{
    /// <summary>What an expression is, as text.</summary>
    public static string Run(string expression) => Map([""], $"() => String({expression})")[0];

    /// <summary>What a function from text to text makes of each text; one process for all.</summary>
    public static string[] Map(IReadOnlyCollection<string> texts, string function)
    {
        var script =
            $"const texts = JSON.parse(require('fs').readFileSync(0, 'utf8')); process.stdout.write(JSON.stringify(texts.map({function})))";
        return JsonSerializer.Deserialize<string[]>(Output(script, JsonSerializer.Serialize(texts)))!;
    }

    /// <summary>What a script writes.</summary>
    /// <param name="input">What it can read.</param>
    public static string Output(string script, string input)
    {
        var start = new ProcessStartInfo("node", ["-e", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Start(start);
        using (var writer = process.StandardInput)
        {
            writer.Write(input);
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }

    /// <summary>Skips a test that needs more than Node's own English.</summary>
    public static void RequireEstonian() =>
        Assert.SkipUnless(Run("Intl.NumberFormat.supportedLocalesOf('et').length") == "1", "this Node has no Estonian data");

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no Node on the PATH");
            throw;
        }
    }
}
