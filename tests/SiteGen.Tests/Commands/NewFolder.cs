using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Commands;

/// <summary>A line that <c>sitegen init</c> lists.</summary>
internal sealed record ListedLine(string Path, int Number, string Text);

/// <summary>An empty folder for a new site.</summary>
internal sealed partial class NewFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-new-").FullName;

    public string At(string path) => Path.Join(_root, path);

    public string[] Lines(string path) => File.ReadAllLines(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>The paths of all files, with <c>/</c>.</summary>
    public string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(
                    _root,
                    "*",
                    new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
                )
                .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public Run Init(params string[] options) => Run(["init", At(""), .. options]);

    /// <summary>A build that is not for the public, wherever the tests run: in CI, sample texts are errors.</summary>
    public Run Build()
    {
        var request = new BuildRequest(At("content"), At("templates"), At("site"), Story.Today) { TemplatesMayBeMissing = true };
        var outcome = SiteGen.Build.Run(request);
        using var error = new StringWriter();
        foreach (var diagnostic in outcome.Diagnostics)
        {
            TextPrinter.Print(diagnostic, Language.English, Style.Plain, error);
        }

        return new Run(outcome.ExitCode, "", error.ToString());
    }

    public Run Check() => Run("check", "--content", At("content"));

    public static Run Run(params string[] call) => Run(Terminal.None, call);

    public static Run Run(Terminal terminal, params string[] call)
    {
        string[] dated = call[0] is "init" or "build" or "check" or "new" ? ["--date", $"{Story.Today:O}"] : [];
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run([.. call, .. dated], output, error, terminal);
        return new Run(code, output.ToString(), error.ToString());
    }

    /// <summary>The lines that <c>init</c> said are to be filled in.</summary>
    public ListedLine[] Listed(Run init) =>
        [
            .. Listing()
                .Matches(init.Output.Replace(_root + "/", "", StringComparison.Ordinal))
                .Select(static line => new ListedLine(
                    line.Groups[1].Value,
                    int.Parse(line.Groups[2].ValueSpan, CultureInfo.InvariantCulture),
                    line.Groups[3].Value
                )),
        ];

    /// <summary>The place of each problem, as path and line.</summary>
    public IEnumerable<string> Places(Run run) =>
        Place().Matches(run.Error.Replace(_root + "/", "", StringComparison.Ordinal)).Select(static place => place.Groups[1].Value);

    /// <summary>Writes another text, e-mail address or host in the place of the one to be filled in.</summary>
    public void FillIn(ListedLine line)
    {
        var lines = Lines(line.Path);
        lines[line.Number - 1] = Sample().Replace(lines[line.Number - 1], static text => text.Value.Contains('-') ? "amet" : "Oma tekst");
        File.WriteAllLines(At(line.Path), lines);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [GeneratedRegex(@"^   ([^:\n]+):([0-9]+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Listing();

    [GeneratedRegex(@"^([^ :\n]+:[0-9]+):[0-9]+ error SG0230", RegexOptions.Multiline)]
    private static partial Regex Place();

    [GeneratedRegex("siia-tuleb-[^.@]*|Siia tuleb .*")]
    private static partial Regex Sample();
}
