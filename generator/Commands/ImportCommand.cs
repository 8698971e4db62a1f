using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Importing;

namespace SiteGen.Commands;

/// <summary><c>sitegen import participants</c>: counts a registration list into the results of a programme.</summary>
internal static class ImportCommand
{
    public static Command Make(Language language, Terminal terminal)
    {
        var list = new Argument<string>("FILE")
        {
            Description = language.Format($"Registration list (.xlsx or .csv) with one person per row"),
        };
        var content = InputOptions.Content(language);
        var programme = new Option<string>("--programme")
        {
            Description = language.Format($"Name of the programme's folder in programmes/"),
            HelpName = "SLUG",
            Required = true,
        };
        var period = new Option<string>("--period")
        {
            Description = language.Format($"Period of the list, such as 2021, 2021/2022, 2021-H1 or 2021-Q3"),
            HelpName = "PERIOD",
            Required = true,
        };
        var institution = new Option<string?>("--institution-column")
        {
            Description = language.Format($"Header of the institution column [default: known headers]"),
            HelpName = "HEADER",
        };
        var status = new Option<string?>("--status-column")
        {
            Description = language.Format($"Header of the status column [default: known headers]"),
            HelpName = "HEADER",
        };
        var sheet = new Option<string?>("--sheet")
        {
            Description = language.Format($"Sheet of the workbook [default: the one that contains a list]"),
            HelpName = "NAME",
        };
        var accept = new Option<bool>("--accept-likely")
        {
            Description = language.Format(
                $"Take an institution that is at least {(int)(100 * InstitutionMatcher.AcceptThreshold)}% like the spelling, "
                    + $"and remember it as an alias"
            ),
        };
        var dryRun = new Option<bool>("--dry-run") { Description = language.Format($"Show the changes without writing them") };

        var participants = new Command(
            "participants",
            language.Format($"Count a registration list and write the results to programme.yaml")
        )
        {
            list,
            content,
            programme,
            period,
            institution,
            status,
            sheet,
            accept,
            dryRun,
        };
        participants.Validators.Add(BuildDay.Validator(language));
        participants.SetAction(call =>
            Run(
                new ImportRequest(call.GetValue(list)!, call.GetValue(content)!, call.GetValue(programme)!, call.GetValue(period)!)
                {
                    InstitutionColumn = call.GetValue(institution),
                    StatusColumn = call.GetValue(status),
                    Worksheet = call.GetValue(sheet),
                    AcceptLikely = call.GetValue(accept),
                    DryRun = call.GetValue(dryRun),
                },
                language,
                terminal,
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error
            )
        );
        return new Command("import", language.Format($"Import data from other programs")) { participants };
    }

    private static int Run(ImportRequest request, Language language, Terminal terminal, TextWriter output, TextWriter error)
    {
        if (Validate(request) is { } problem)
        {
            error.WriteLine(terminal.Error.Red(language.Format(problem)));
            return ExitCodes.WrongCall;
        }

        var outcome = new ParticipantImport(request, (content, found) => Build.Check(content, BuildDay.Today(), found)).Run();
        foreach (var diagnostic in outcome.Diagnostics)
        {
            TextPrinter.Print(diagnostic, language, terminal.Error, error);
        }

        if (outcome.Counts is not { } counts)
        {
            error.WriteLine(language.Format($"nothing was written"));
            return outcome.ExitCode;
        }

        DiffPrinter.Print(outcome.Diff, terminal.Output, output);
        foreach (var (spelling, id) in counts.Accepted)
        {
            output.WriteLine(language.Format($"`{spelling}` was matched to `{id}`"));
        }

        output.WriteLine(
            language.Format(
                $"{request.Programme}, {request.Period}: {counts.Registered} registered, {counts.Completed} "
                    + $"completed, {counts.DroppedOut} dropped out, {counts.Withdrawn} withdrawn; {counts.Participants.Length} institutions"
            )
        );
        if (request.DryRun)
        {
            output.WriteLine(language.Format($"dry run: nothing was written"));
        }

        return outcome.ExitCode;
    }

    private static Message? Validate(ImportRequest request)
    {
        if (!File.Exists(request.List))
        {
            return $"the file `{request.List}` does not exist";
        }

        // The folder must be one that the content reader finds.
        if (
            request.Programme is "" or ['.', ..]
            || request.Programme.AsSpan().ContainsAny('/', '\\')
            || !File.Exists(request.ProgrammeFile)
        )
        {
            return $"the file `{request.ProgrammeFile}` does not exist";
        }

        return ImportRequest.IsPeriod(request.Period)
            ? null
            : (Message)$"`{request.Period}` is not a period; write it as 2021, 2021/2022, 2021-H1, 2021-Q3 or 2021-11/2022-02";
    }
}
