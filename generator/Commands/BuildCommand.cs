using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c>: content and templates to a site.</summary>
internal static class BuildCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    /// <param name="isTerminal">Whether someone watches the standard error.</param>
    public static Command Make(Option<string> language, bool isTerminal)
    {
        var (content, templates, date) = (InputOptions.Content(), InputOptions.Templates(), InputOptions.Date());
        var output = new Option<string>("--output") { Description = "Folder of the site; replaced as a whole", HelpName = "DIR", DefaultValueFactory = static _ => "site" };
        var baseUrl = new Option<Uri?>("--base-url") { Description = "Where the site is published [default: base_url of site.yaml]", HelpName = "URL", CustomParser = ParseUrl };
        var format = new Option<Format>("--format") { Description = "How problems are told: for people, or as JSON, an object a line [default: text]", HelpName = "text|json" };

        var command = new Command("build", "Build the site from content and templates; nothing is published when anything is wrong")
        {
            content, templates, output, baseUrl, date, format,
        };
        command.SetAction(call => Run(
            new BuildRequest(call.GetValue(content)!, call.GetValue(templates)!, call.GetValue(output)!) { BaseUrl = call.GetValue(baseUrl), Date = call.GetValue(date) },
            call.Chosen(language),
            call.GetValue(format) == Format.Json,
            call.InvocationConfiguration.Output,
            call.InvocationConfiguration.Error,
            isTerminal));
        return command;
    }

    private static int Run(BuildRequest request, Language language, bool asJson, TextWriter output, TextWriter error, bool isTerminal)
    {
        var clock = Stopwatch.StartNew();
        var progress = new Progress(isTerminal ? error : null);
        var outcome = Build.Run(request with { Progress = progress.Report });
        progress.Clear();

        foreach (var diagnostic in outcome.Diagnostics)
        {
            if (asJson) JsonPrinter.Print(diagnostic, language, output);
            else TextPrinter.Print(diagnostic, language, error);
        }
        if (asJson) JsonPrinter.Write(Summary(outcome, request, clock.ElapsedMilliseconds), output);
        else if (outcome.Done is { } done) output.WriteLine(language.Say($"{request.Output}: {done.Pages} pages, {done.DataFiles} data files, {done.Institutions} institutions in {(int)clock.ElapsedMilliseconds} ms"));
        else error.WriteLine(language.Say($"{Problems(outcome)}; nothing was published and {request.Output} is as it was"));
        return outcome.ExitCode;
    }

    private static Message Problems(BuildOutcome outcome)
    {
        var errors = outcome.Diagnostics.Count(static diagnostic => diagnostic.IsError);
        return errors == 1 ? (Message)$"1 error" : $"{errors} errors";
    }

    private static JsonObject Summary(BuildOutcome outcome, BuildRequest request, long milliseconds) => new()
    {
        ["published"] = outcome.Done is not null,
        ["output"] = request.Output,
        ["pages"] = outcome.Done?.Pages ?? 0,
        ["data_files"] = outcome.Done?.DataFiles ?? 0,
        ["institutions"] = outcome.Done?.Institutions ?? 0,
        ["milliseconds"] = milliseconds,
    };

    private static Uri? ParseUrl(ArgumentResult given)
    {
        if (BuildRequest.TryParseBaseUrl(given.Tokens[0].Value, out var url, out var expected)) return url;
        given.AddError($"--base-url must be {expected}, found '{given.Tokens[0].Value}'.");
        return null;
    }
}
