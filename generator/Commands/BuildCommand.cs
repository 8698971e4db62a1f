using System.CommandLine;
using System.Diagnostics;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: builds and publishes the site.</summary>
internal static class BuildCommand
{
    private const string DefaultOutput = "site";

    public static Command Make(Language language, Terminal terminal)
    {
        var (content, templates, history, baseUrl, date, format) = (
            InputOptions.Content(language),
            InputOptions.Templates(language),
            InputOptions.History(language),
            InputOptions.BaseUrl(language),
            BuildDay.Option(language),
            Report.Option(language)
        );
        var output = new Option<string>("--output")
        {
            Description = language.Format($"Output folder; each build replaces it as a whole [default: {DefaultOutput}]"),
            HelpName = "DIR",
            DefaultValueFactory = static _ => DefaultOutput,
        };

        var command = new Command(
            "build",
            language.Format($"Build the site from content and templates; publish only if there are no errors")
        )
        {
            content,
            templates,
            output,
            history,
            baseUrl,
            date,
            format,
        };
        command.Validators.Add(BuildDay.Validator(language));
        command.SetAction(call =>
            Run(
                new BuildRequest(call.GetValue(content)!, call.GetValue(templates)!, call.GetValue(output)!, call.Today(date))
                {
                    History = call.GetValue(history),
                    BaseUrl = call.GetValue(baseUrl),
                    Audit = ContinuousIntegration.IsOn,
                },
                language,
                Report.Chosen(call.GetValue(format)),
                terminal,
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error
            )
        );
        return command;
    }

    private static int Run(BuildRequest request, Language language, Format format, Terminal terminal, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        var progress = new Progress(language, terminal.IsError ? error : null);
        var outcome = Build.Run(request with { Progress = progress.Report });
        progress.Clear();

        var report = new Report(format, language, terminal, output, error);
        report.WriteDiagnostics(outcome.Diagnostics);
        var milliseconds = clock.ElapsedMilliseconds;
        report.WriteSummary(Summary(outcome, request, milliseconds), Sentence(outcome, request, milliseconds), outcome.Counts is not null);
        return outcome.ExitCode;
    }

    private static Message Sentence(BuildOutcome outcome, BuildRequest request, long milliseconds)
    {
        if (outcome.Counts is not { } counts)
        {
            return outcome.Diagnostics.Any(static problem => problem.Descriptor == PublishingProblems.HalfReplacedSite)
                ? (Message)$"{Report.ErrorCount(outcome)}; the next build puts the rest of the new site into `{request.Output}`"
                : $"{Report.ErrorCount(outcome)}; nothing was published and `{request.Output}` is unchanged";
        }

        return $"{request.Output}: {counts.Pages} pages, {counts.DataFiles} data files, {counts.Institutions} institutions "
            + $"in {(int)milliseconds} ms";
    }

    private static JsonObject Summary(BuildOutcome outcome, BuildRequest request, long milliseconds) =>
        new()
        {
            ["published"] = outcome.Counts is not null,
            ["output"] = request.Output,
            ["pages"] = outcome.Counts?.Pages ?? 0,
            ["data_files"] = outcome.Counts?.DataFiles ?? 0,
            ["institutions"] = outcome.Counts?.Institutions ?? 0,
            ["milliseconds"] = milliseconds,
        };
}
