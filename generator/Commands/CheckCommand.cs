using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen check</c>: validates the content and audits the rendered pages without publishing.</summary>
internal static class CheckCommand
{
    public static Command Make(Language language)
    {
        var (content, templates, baseUrl, date, format) = (
            InputOptions.Content(language),
            InputOptions.Templates(language),
            InputOptions.BaseUrl(language),
            BuildDay.Option(language),
            Report.Option(language)
        );
        var command = new Command("check", language.Format($"Check the content, the templates and every finished page without publishing"))
        {
            content,
            templates,
            baseUrl,
            date,
            format,
        };
        command.Validators.Add(BuildDay.Validator(language));
        command.SetAction(call =>
            Run(
                new BuildRequest(call.GetValue(content)!, call.GetValue(templates)!, null, call.Today(date))
                {
                    BaseUrl = call.GetValue(baseUrl),
                    Audit = true,
                },
                language,
                Report.Chosen(call.GetValue(format)),
                call.InvocationConfiguration.Output,
                call.InvocationConfiguration.Error
            )
        );
        return command;
    }

    private static int Run(BuildRequest request, Language language, Format format, TextWriter output, TextWriter error)
    {
        var outcome = Build.Run(request);
        var report = new Report(format, language, output, error);
        report.WriteDiagnostics(outcome.Diagnostics);
        if (format == Format.Text && outcome.External.Count > 0)
        {
            output.WriteLine(language.Format($"external links (not checked):"));
            foreach (var (address, pages) in outcome.External)
            {
                output.WriteLine(language.Format($"   {address} ({pages})"));
            }
        }

        report.WriteSummary(
            new JsonObject
            {
                ["pages"] = outcome.Counts?.Pages ?? 0,
                ["external"] = new JsonArray([
                    .. outcome.External.Select(static each => new JsonObject { ["address"] = each.Address, ["pages"] = each.Pages }),
                ]),
            },
            outcome.Counts is { } done
                ? $"{done.Pages} pages checked; no errors found"
                : (Message)$"{Report.ErrorCount(outcome)}; the published site is unchanged",
            outcome.Counts is not null
        );
        return outcome.ExitCode;
    }
}
