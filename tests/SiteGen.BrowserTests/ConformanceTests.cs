using System.Diagnostics;
using SiteGen.Tests.Stories;

namespace SiteGen.BrowserTests;

/// <summary>
/// Checks every page with html-validate, which is installed by <c>npm ci</c> in <c>tests/conformance</c>; if it is missing, the test is
/// skipped, or fails if <c>SITEGEN_BROWSER</c> is <c>required</c>.
/// </summary>
public sealed class ConformanceTests(Browser browser)
{
    private static readonly string _folder = Path.Join(Repository.Root, "tests", "conformance");

    [Fact]
    public async Task Every_page_conforms_to_the_standard()
    {
        var (code, said) = await Judge(browser.Shipped.Folder);
        Assert.True(code == 0, said);
    }

    [Theory]
    [InlineData("<p><div>a</div></p>")]
    [InlineData("<img src=\"a.png\">")]
    [InlineData("<p id=\"a\">a</p><p id=\"a\">b</p>")]
    [InlineData("<button>a")]
    public async Task A_page_that_does_not_conform_would_be_found(string html)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-conformance-");
        try
        {
            File.WriteAllText(
                Path.Join(folder.FullName, "index.html"),
                $"<!doctype html>\n<html lang=\"et\">\n<head>\n<meta charset=\"utf-8\">\n<title>a</title>\n</head>\n<body>\n"
                    + $"{html}\n</body>\n</html>\n"
            );
            Assert.Equal(1, (await Judge(folder.FullName)).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Said)> Judge(string site)
    {
        var judge = Path.Join(_folder, "node_modules", ".bin", "html-validate");
        if (!File.Exists(judge))
        {
            const string Reason = "html-validate is not installed: run `npm ci` in tests/conformance";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("SITEGEN_BROWSER") == "required", Reason);
            Assert.Fail(Reason);
        }

        var start = new ProcessStartInfo(judge, ["--config", Path.Join(_folder, ".htmlvalidate.json"), Path.Join(site, "**/*.html")])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
