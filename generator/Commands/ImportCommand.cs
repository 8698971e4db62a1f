using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Importing;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Commands;

/// <summary><c>sitegen import participants</c>: counts registration lists into the results of a programme.</summary>
internal static class ImportCommand
{
    private static readonly string[] _formats = ["text", "json"];

    public static Command Make(Language language, Terminal terminal)
    {
        var lists = new Argument<string[]>("FILE")
        {
            Description = language.Format($"Registration lists (.xlsx, .ods or .csv) with one person per row; several are added up"),
            Arity = ArgumentArity.OneOrMore,
        };
        var content = InputOptions.Content(language);
        var programme = new Option<string>("--programme")
        {
            Description = language.Format($"Name of the programme's folder in programmes/"),
            HelpName = "SLUG",
            Required = true,
        };
        var period = new Option<PeriodName>("--period")
        {
            CustomParser = given => ParsePeriod(given, language),
            Description = language.Format($"Period of the lists, such as 2021, 2021/2022, 2021-H1 or 2021-Q3"),
            HelpName = "PERIOD",
            Required = true,
        };
        var options = new ListOptionSet(language);
        var replace = new Option<bool>("--replace") { Description = language.Format($"Replace figures that the period has already") };
        var dryRun = new Option<bool>("--dry-run") { Description = language.Format($"Show the changes without writing them") };
        var format = new Option<string>("--format")
        {
            Description = language.Format($"Format of the report: text or JSON Lines [default: text]"),
            HelpName = string.Join('|', _formats),
            CustomParser = given => Choice.Parse(given, _formats, language),
        };

        var participants = new Command("participants", language.Format($"Count registration lists and write the results to programme.yaml"))
        {
            lists,
            content,
            programme,
            period,
        };
        options.AddTo(participants);
        participants.Add(replace);
        participants.Add(dryRun);
        participants.Add(format);
        participants.Validators.Add(BuildDay.Validator(language));
        participants.SetAction(call =>
        {
            var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            var report = new Report(Report.Chosen(call.GetValue(format)), language, terminal, output, error);
            if (options.Value(call, out var problem) is not { } given)
            {
                return report.Refuse(problem!);
            }

            var request = new ImportRequest(
                [.. call.GetValue(lists)!],
                call.GetValue(content)!,
                ImportRequest.Slug(call.GetValue(programme)!, call.GetValue(content)!),
                call.GetValue(period)!
            )
            {
                Options = given,
                Replace = call.GetValue(replace),
                DryRun = call.GetValue(dryRun),
            };
            return Run(request, report);
        });
        return new Command("import", language.Format($"Import data from other programs")) { participants };
    }

    private static int Run(ImportRequest request, Report report)
    {
        if (Validate(request) is { } problem)
        {
            return report.Refuse(problem);
        }

        var outcome = new ParticipantImport(request, (content, found) => Build.Check(content, BuildDay.Today(), found)).Run();
        if (outcome.WrongOption is { } wrong)
        {
            return report.Refuse(wrong);
        }

        report.WriteDiagnostics(outcome.Diagnostics);
        report.WriteLines(outcome.Report is { } read ? ReportText.Lines(read) : [], request.DryRun ? outcome.Diff : []);
        report.WriteSummary(ReportJson.Summary(request, outcome), Summary(request, outcome), outcome.Counts is not null);
        return outcome.ExitCode;
    }

    private static Message Summary(ImportRequest request, ImportOutcome outcome) =>
        outcome.Counts is not { } counts ? (Message)$"nothing was written"
        : request.DryRun
            ? (Message)$"{request.Programme}, {request.Period.Text}: {ReportText.Figures(counts)}; dry run: nothing was written"
        : $"{request.Programme}, {request.Period.Text}: {ReportText.Figures(counts)}";

    private static Message? Validate(ImportRequest request)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in request.Lists)
        {
            if (!named.Add(Path.GetFullPath(list)))
            {
                return $"the file `{list}` is named twice; its people would be counted twice";
            }

            if (!File.Exists(list))
            {
                return $"the file `{list}` does not exist";
            }
        }

        // The folder must be one that the content reader finds.
        return
            request.Programme is "" or ['.', ..] || request.Programme.AsSpan().ContainsAny('/', '\\') || !File.Exists(request.ProgrammeFile)
            ? (Message)$"the file `{request.ProgrammeFile}` does not exist"
            : null;
    }

    private static PeriodName? ParsePeriod(ArgumentResult given, Language language)
    {
        var text = given.Tokens[0].Value;
        var period = PeriodName.Parse(text);
        if (period is null)
        {
            given.AddError(language.Format($"`{text}` is not a period; write it as 2021, 2021/2022, 2021-H1, 2021-Q3 or 2021-11/2022-02"));
        }

        return period;
    }
}
