using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Editing;

/// <summary><c>sitegen check --fix</c>.</summary>
public sealed class CheckFixTests : IDisposable
{
    private const string Before = "updated: 2022-01-21";
    private const string Estonian = "updated: 21.01.2022  # millal";
    private const string Session = "schedule: { sessions: [{ start: \"4.5.2022\", place: Aru }] }  # õ\n";

    private readonly Story _story = new Story().Replace(Story.Programme, Before, Estonian).Append(Story.Programme, Session);

    public void Dispose() => _story.Dispose();

    [Fact]
    public void What_is_certain_is_corrected_shown_and_checked_again()
    {
        var before = _story.Read(Story.Programme);
        var run = Check("--fix");
        var after = _story.Read(Story.Programme);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            before
                .Replace("21.01.2022", "2022-01-21", StringComparison.Ordinal)
                .Replace("\"4.5.2022\"", "2022-05-04", StringComparison.Ordinal),
            after
        );
        Assert.Contains($"-{Estonian}\n+{Before}  # millal\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\ncorrections made: 2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("pages checked; no errors found", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Codes);
        Assert.Contains("corrections made: 0\n", Check("--fix").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_certain_is_left_and_told()
    {
        _story.Append(Story.Programme, "related: [puudub]\n");
        var run = Check("--fix");
        Assert.Equal((1, "SG0206"), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Contains(Before, _story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_the_same_and_writes_nothing()
    {
        var before = Listing();
        var run = Check("--fix", "--dry-run");
        Assert.Equal(before, Listing());
        Assert.Equal(["SG0111", "SG0111"], run.Codes);
        Assert.Contains("\ncorrections that are certain: 2; no file was changed\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(DiffOf(run), DiffOf(Check("--fix")));
    }

    [Fact]
    public void Without_fix_nothing_is_written()
    {
        var before = Listing();
        Assert.Equal(2, Check("--dry-run").ExitCode);
        Check();
        Assert.Equal(before, Listing());
    }

    [Fact]
    public void Windows_line_ends_and_a_signature_are_kept()
    {
        var text = _story.Read(Story.Programme).Replace("\n", "\r\n", StringComparison.Ordinal);
        _story.With(Story.Programme, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        Check("--fix");
        Assert.Equal(
            [
                .. Encoding.UTF8.Preamble,
                .. Encoding.UTF8.GetBytes(
                    text.Replace("21.01.2022", "2022-01-21", StringComparison.Ordinal)
                        .Replace("\"4.5.2022\"", "2022-05-04", StringComparison.Ordinal)
                ),
            ],
            File.ReadAllBytes(_story.At(Story.Programme))
        );
    }

    /// <summary>The code stands beside the correction; neither the diff nor the file may change it.</summary>
    [Fact]
    public void A_personal_code_is_not_shown_and_its_line_stays()
    {
        const string Line = "notes: Kood 38001085718.\n";
        _story.Append(Story.Programme, Line);
        var run = Check("--fix");
        Assert.Equal(["SG0210"], run.Codes);
        Assert.DoesNotContain("085718", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains("+schedule", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(Line, _story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_the_machines_fault()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "root may write anywhere");
        var folder = _story.At("content/programmes/tootuba");
        Lock(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var run = Check("--fix");
        Lock(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("SG0016", run.Codes);
        Assert.Contains(Estonian, _story.Read(Story.Programme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_is_data_for_programs()
    {
        var hint = JsonNode.Parse(Check("--format", "json").Output.Split('\n')[0])!;
        var fix = hint["fix"]!;
        Assert.Equal(("SG0111", 2, 10, 10), ((string?)hint["code"], (int)fix["line"]!, (int)fix["column"]!, (int)fix["length"]!));
        Assert.Equal(("2022-01-21", (string?)hint["file"]), ((string?)fix["replacement"], (string?)fix["file"]));

        using var sarif = JsonDocument.Parse(Check("--format", "sarif").Output);
        var change = sarif
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")[0]
            .GetProperty("fixes")[0]
            .GetProperty("artifactChanges")[0];
        Assert.EndsWith("programme.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var replacement = change.GetProperty("replacements")[0];
        var region = replacement.GetProperty("deletedRegion");
        Assert.Equal("2022-01-21", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal((2, 10, 20), (Number("startLine"), Number("startColumn"), Number("endColumn")));

        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    [Fact]
    public void As_json_the_last_line_says_what_was_corrected()
    {
        var last = JsonNode.Parse(Check("--fix", "--format", "json").Output.TrimEnd().Split('\n')[^1])!;
        Assert.Equal(2, (int)last["fixed"]!);
        Assert.Contains("+updated: 2022-01-21", (string?)last["diff"], StringComparison.Ordinal);
    }

    private Run Check(params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] call = ["check", "--content", _story.At("content"), "--templates", Repository.Templates, "--date", $"{Story.Today:O}"];
        var code = Program.Run([.. call, .. options], output, error);
        return new Run(code, output.ToString(), error.ToString());
    }

    private static string[] DiffOf(Run run) =>
        [.. run.Output.Split('\n').TakeWhile(static line => !line.StartsWith("corr", StringComparison.Ordinal))];

    /// <summary>Every file and folder, with what would show that it was touched.</summary>
    private string[] Listing() =>
        [
            .. new DirectoryInfo(_story.At("content"))
                .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Select(static each => $"{each.FullName} {each.LastWriteTimeUtc.Ticks} {(each as FileInfo)?.Length}")
                .Order(StringComparer.Ordinal),
        ];

    private static void Lock(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, mode);
        }
    }
}
