using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Editing;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>: validates the content and audits the rendered pages without publishing.</summary>
internal static class CheckCommand
{
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
        var fix = new Option<bool>("--fix")
        {
            Description = language.Format($"Make the corrections that are certain in the content, and show them"),
        };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = language.Format($"With --fix: show the corrections and change nothing"),
        };
        var links = new Option<bool>("--links")
        {
            Description = language.Format(
                $"Also open every link that leads away from the site; what worked is not opened again for a week"
            ),
        };
        var command = new Command("check", language.Format($"Check the content, the templates and every finished page without publishing"))
        {
            content,
            fix,
            dryRun,
            links,
            templates,
            history,
            baseUrl,
            date,
            format,
        };
        command.Validators.Add(BuildDay.Validator(language));
        command.Validators.Add(call =>
        {
            if (call.GetValue(dryRun) && !call.GetValue(fix))
            {
                call.AddError(language.Format($"`--dry-run` needs `--fix`"));
            }
        });
        command.SetAction(
            (call, cancelled) =>
                Run(
                    call.Request(content, templates, date) with
                    {
                        History = call.GetValue(history),
                        BaseUrl = call.GetValue(baseUrl),
                        Audit = true,
                    },
                    Mode(call.GetValue(fix), call.GetValue(dryRun)),
                    call.GetValue(links),
                    language,
                    Report.Chosen(call.GetValue(format)),
                    terminal,
                    call.InvocationConfiguration.Output,
                    call.InvocationConfiguration.Error,
                    cancelled
                )
        );
        return command;
    }

    private static FixMode Mode(bool fix, bool dryRun) =>
        !fix ? FixMode.Off
        : dryRun ? FixMode.Show
        : FixMode.Write;

    private static async Task<int> Run(
        BuildRequest request,
        FixMode mode,
        bool opensLinks,
        Language language,
        Format format,
        Terminal terminal,
        TextWriter output,
        TextWriter error,
        CancellationToken cancelled
    )
    {
        var (outcome, fixes) =
            mode == FixMode.Off
                ? new FixOutcome(Build.Run(request), new FixedFiles(0, []))
                : CertainFixes.Run(request, dryRun: mode == FixMode.Show);
        var links = new LinkReport(outcome.External);
        if (opensLinks && outcome.Counts is not null)
        {
            (outcome, links) = await LinkReport.Open(outcome, request, cancelled);
        }

        var report = new Report(format, language, terminal, output, error);
        var showsFixes = mode != FixMode.Off && format == Format.Text;
        if (showsFixes && fixes.Count > 0)
        {
            WriteFixes(fixes, mode, language, terminal.Output, output);
        }

        report.WriteDiagnostics(outcome.Diagnostics);
        if (showsFixes && fixes.Count == 0)
        {
            WriteFixes(fixes, mode, language, terminal.Output, output);
        }

        if (format == Format.Text)
        {
            links.Write(language, output);
        }

        var summary = new JsonObject
        {
            ["pages"] = outcome.Counts?.Pages ?? 0,
            ["external"] = new JsonArray([
                .. outcome.External.Select(static each => new JsonObject { ["address"] = each.Address, ["pages"] = each.Pages }),
            ]),
        };
        if (mode != FixMode.Off)
        {
            summary["fixed"] = mode == FixMode.Write ? fixes.Count : 0;
            summary["diff"] = string.Concat(fixes.Diff.Select(static line => line + "\n"));
        }

        report.WriteSummary(
            summary,
            outcome.Counts is { } done
                ? $"{done.Pages} pages checked; no errors found"
                : (Message)$"{Report.ErrorCount(outcome)}; the published site is unchanged",
            outcome.Counts is not null
        );
        return outcome.ExitCode;
    }

    private static void WriteFixes(FixedFiles fixes, FixMode mode, Language language, Style style, TextWriter output)
    {
        DiffPrinter.Print(fixes.Diff, style, output);
        output.WriteLine(
            language.Format(
                mode == FixMode.Write
                    ? (Message)$"corrections made: {fixes.Count}"
                    : $"corrections that are certain: {fixes.Count}; no file was changed"
            )
        );
    }
}

/// <summary>What <c>check</c> does with certain fixes.</summary>
internal enum FixMode
{
    Off,

    /// <summary>Shows them.</summary>
    Show,

    /// <summary>Shows them and writes the files.</summary>
    Write,
}
