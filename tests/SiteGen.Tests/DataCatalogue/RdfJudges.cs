using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.DataCatalogue;

/// <summary>What a shape found.</summary>
/// <param name="Severity"><c>Violation</c>, <c>Warning</c>, <c>Info</c>, or <c>Syntax</c> if the catalogue cannot be read.</param>
/// <param name="Thing">The address of what is wrong.</param>
internal sealed record Finding(string Severity, string Thing, string Property, string Message);

/// <summary>A statement as a reader of Turtle reports it.</summary>
/// <param name="Datatype"><c>iri</c> for an address, <c>relative</c> for one without a scheme.</param>
internal sealed record Statement(string Subject, string Property, string Value, string Language, string Datatype);

/// <summary>
/// Programs that others wrote, in <c>tests/conformance</c>. A test that needs one is skipped where it is missing, or fails if
/// <c>SITEGEN_BROWSER</c> is <c>required</c>.
/// </summary>
internal static class RdfJudges
{
    /// <summary>Debian's own; another Python on the PATH lacks its packages.</summary>
    private const string Python = "/usr/bin/python3";

    private static readonly string _folder = Path.Join(Repository.Root, "tests", "conformance");

    /// <summary>What the shapes of DCAT-AP find in each catalogue.</summary>
    public static Finding[][] Shapes(IEnumerable<string> catalogues)
    {
        Require(
            Directory.Exists(Path.Join(_folder, "node_modules", "rdf-validate-shacl")),
            "rdf-validate-shacl is not installed: run `npm ci` in tests/conformance"
        );
        var found = Run<string[][][]>("node", [Path.Join(_folder, "catalogue.mjs")], catalogues);
        return [.. found.Select(static each => each.Select(static row => new Finding(row[0], row[1], row[2], row[3])).ToArray())];
    }

    /// <summary>The statements of each text, or null if the reader refuses it.</summary>
    /// <param name="reader"><c>rdflib</c> or <c>rapper</c>.</param>
    public static HashSet<Statement>?[] Read(string reader, IEnumerable<string> texts)
    {
        Require(Works(Python, "-c", "import rdflib"), "rdflib is not installed (Debian: python3-rdflib)");
        Require(reader != "rapper" || Works("rapper", "--version"), "rapper is not installed (Debian: raptor2-utils)");
        var read = Run<JsonElement[]>(Python, [Path.Join(_folder, "turtle.py"), reader], texts);
        return
        [
            .. read.Select(static each =>
                each.ValueKind == JsonValueKind.String
                    ? null
                    : each.Deserialize<string[][]>()!
                        .Select(static row => new Statement(row[0], row[1], row[2], row[3], row[4]))
                        .ToHashSet()
            ),
        ];
    }

    private static void Require(bool isThere, string reason)
    {
        if (!isThere)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("SITEGEN_BROWSER") == "required", reason);
            Assert.Fail(reason);
        }
    }

    private static bool Works(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static T Run<T>(string program, string[] arguments, IEnumerable<string> texts)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using (var input = process.StandardInput)
        {
            input.Write(JsonSerializer.Serialize(texts));
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return JsonSerializer.Deserialize<T>(output)!;
    }
}
