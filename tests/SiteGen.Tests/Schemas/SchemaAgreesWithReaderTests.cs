using System.Diagnostics;
using System.Text;
using System.Text.Json;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Schemas;

/// <summary>
/// The JSON Schemas, validated with Ajv, accept the same files as the reader. Ajv is installed by <c>npm ci</c> in
/// <c>tests/conformance</c>; if it is missing, the test is skipped, or fails if <c>SITEGEN_BROWSER</c> is <c>required</c>.
/// </summary>
public sealed class SchemaAgreesWithReaderTests
{
    private static readonly string _judge = Path.Join(Repository.Root, "tests", "conformance");

    [Fact]
    public void There_is_much_to_compare()
    {
        Assert.True(Specimen.All.Count > 500);
        Assert.Distinct(Specimen.All);
        Assert.Equal(
            ["feedback", "institutions", "page", "programme", "site"],
            Specimen.All.Select(static specimen => specimen.Kind).Distinct().Order()
        );
    }

    [Fact]
    public void The_reader_takes_what_is_marked_so_and_no_more() =>
        AssertNone(Specimen.All.Where(static specimen => specimen.Errors.Length == 0 != (specimen.Mark == '+')));

    /// <summary>Skips files that are not valid YAML or break a rule between files: schemas do not cover these.</summary>
    [Fact]
    public void What_is_refused_is_refused_for_its_keys_and_values() =>
        AssertNone(
            Specimen.All.Where(static specimen =>
                specimen.Errors.Any(static code => string.CompareOrdinal(code, "SG0105") < 0 || string.CompareOrdinal(code, "SG0119") > 0)
            )
        );

    [Fact]
    public void The_schemas_accept_what_the_reader_takes_and_refuse_what_it_refuses()
    {
        var accepted = Judge(Specimen.All);
        AssertNone(
            Specimen.All.Zip(accepted).Where(static each => each.Second != each.First.Mark is '+' or '?').Select(static each => each.First)
        );
    }

    [Fact]
    public void The_schemas_accept_the_content_that_we_ship()
    {
        var programmes = Directory
            .EnumerateFiles(Path.Join(Repository.Content, "programmes"), "programme.yaml", SearchOption.AllDirectories)
            .Select(static path => ("programme", path));
        (string Kind, string Path)[] files =
        [
            .. programmes,
            ("site", Path.Join(Repository.Content, "site.yaml")),
            ("institutions", Path.Join(Repository.Content, "institutions.yaml")),
        ];
        Assert.All(Judge([.. files.Select(static file => new Specimen(file.Kind, '+', File.ReadAllText(file.Path)))]), Assert.True);
    }

    private static void AssertNone(IEnumerable<Specimen> specimens)
    {
        var shown = string.Join(
            '\n',
            specimens.Select(static specimen => $"{specimen.Mark} {string.Join(' ', specimen.Errors)}\n{specimen.Text}")
        );
        Assert.True(shown.Length == 0, shown);
    }

    private static bool[] Judge(IReadOnlyCollection<Specimen> specimens)
    {
        if (!Directory.Exists(Path.Join(_judge, "node_modules", "ajv")))
        {
            const string Reason = "Ajv is not installed: run `npm ci` in tests/conformance";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("SITEGEN_BROWSER") == "required", Reason);
            Assert.Fail(Reason);
        }

        var start = new ProcessStartInfo("node", [Path.Join(_judge, "schemas.js"), Path.Join(Repository.Content, ".schema")])
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
            input.Write(JsonSerializer.Serialize(specimens.Select(static specimen => new[] { specimen.Kind, specimen.Text })));
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return JsonSerializer.Deserialize<bool[]>(output)!;
    }
}
