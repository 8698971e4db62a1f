using System.CommandLine;
using SiteGen.Comparing;
using SiteGen.Comparing.Reports;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Git;
using SiteGen.History;

namespace SiteGen.Commands;

/// <summary><c>sitegen diff</c>: compares the figures of two versions of the content.</summary>
internal static class DiffCommand
{
    private const string Undecided = "undecided";

    private static readonly string[] _formats = ["markdown", "text", "json"];

    public static Command Make(Language language, Terminal terminal)
    {
        var old = new Argument<string>("OLD")
        {
            Description = language.Format($"Content folder or git revision, such as main or v1.2, that is compared with NEW"),
        };
        var @new = new Argument<string>("NEW") { Description = language.Format($"Content folder or git revision") };
        var content = InputOptions.Content(language);
        content.Description = language.Format($"Content folder within the revisions [default: {InputOptions.DefaultContent}]");
        var format = new Option<string>("--format")
        {
            Description = language.Format($"Format of the comparison: Markdown, text or JSON Lines [default: markdown in CI, else text]"),
            HelpName = string.Join('|', _formats),
            CustomParser = given => Choice.Parse(given, _formats, language),
        };
        var failOn = new Option<string>("--fail-on")
        {
            Description = language.Format($"Exit with code 1 if a change needs a decision"),
            HelpName = Undecided,
            CustomParser = given => Choice.Parse(given, [Undecided], language),
        };
        var command = new Command("diff", language.Format($"Compare the figures, programmes and addresses of two versions of the content"))
        {
            old,
            @new,
            content,
            format,
            failOn,
        };
        command.SetAction(call =>
        {
            var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            var chosen = call.GetValue(format) ?? (ContinuousIntegration.IsOn ? "markdown" : "text");
            try
            {
                var folder = call.GetValue(content)!;
                var (before, after) = (Open(call.GetValue(old)!, folder), Open(call.GetValue(@new)!, folder));
                var comparison = Comparison.Of(before.Content, after.Content);
                Write(comparison, chosen, Forge.Link(after.Content.Site?.Repository, before.Commit, after.Commit), language, output);
                return call.GetValue(failOn) is not null && !comparison.Undecided.IsEmpty ? (int)ErrorOrigin.Content : 0;
            }
            catch (RevisionException exception)
            {
                var report = new Report(chosen == "json" ? Format.Json : Format.Text, language, terminal, output, error);
                report.WriteDiagnostics([exception.Problem]);
                return ExitCodes.ExitCode([exception.Problem]);
            }
        });
        return command;
    }

    private static Version Open(string version, string content)
    {
        if (Directory.Exists(version))
        {
            return new Version(VersionReader.OfFolder(version) ?? throw Lacks(version, version), null);
        }

        var (repository, commit) = Find(version, content);
        return new Version(VersionReader.OfCommit(repository, commit) ?? throw Lacks(version, content), commit);
    }

    private static (GitRepository Repository, string Commit) Find(string revision, string content)
    {
        try
        {
            var repository = GitRepository.Of(content);
            return (repository, repository.Resolve(revision));
        }
        catch (RevisionException) when (File.Exists(revision))
        {
            throw new RevisionException(FileProblems.MissingFolder(Folder.At(revision).DisplayPath, InputOptions.ContentName));
        }
    }

    private static RevisionException Lacks(string version, string folder) => new(RevisionProblems.NoContent(version, folder));

    private static void Write(Comparison comparison, string format, SourceLink link, Language language, TextWriter output)
    {
        if (format == "json")
        {
            foreach (var json in new JsonReport(language).Objects(comparison))
            {
                JsonPrinter.Write(json, output);
            }

            return;
        }

        if (format == "markdown")
        {
            output.Write(new MarkdownReport(language, link).Write(comparison));
            return;
        }

        foreach (var line in new TextReport(language).Lines(comparison))
        {
            output.WriteLine(line);
        }
    }

    /// <param name="Commit">Null if it is a folder.</param>
    private sealed record Version(ContentVersion Content, string? Commit);
}
