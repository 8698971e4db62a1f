using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Commands;

/// <summary><c>sitegen init</c>: creates the files of a site in a repository of its own. Overwrites nothing.</summary>
internal static class InitCommand
{
    private const string NoForge = "none";

    private static readonly ImmutableArray<string> _forges = [.. NewSite.Forges, NoForge];

    public static Command Make(Language language, Terminal terminal)
    {
        var folder = new Argument<string>("DIR")
        {
            Description = language.Format($"Folder of the site, which may exist [default: the current folder]"),
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => ".",
        };
        var title = new Option<string?>("--title") { Description = language.Format($"Name of the site"), HelpName = "TITLE" };
        var baseUrl = InputOptions.BaseUrl(language);
        baseUrl.Description = language.Format($"URL under which the site will be published");
        var publisher = new Option<string?>("--publisher") { Description = language.Format($"Name of the publisher"), HelpName = "NAME" };
        var forge = new Option<string>("--forge")
        {
            Description = language.Format($"Also write the workflow that checks and publishes the site there [default: {NoForge}]"),
            HelpName = string.Join('|', _forges),
            CustomParser = given => Choice.Parse(given, _forges, language),
        };
        var date = BuildDay.Option(language);
        date.Description = language.Format($"Date of the accessibility statement [default: SOURCE_DATE_EPOCH, else today in Estonia]");
        var command = new Command("init", language.Format($"Create the files of a new site, ready to build, in a folder of its own"))
        {
            folder,
            title,
            baseUrl,
            publisher,
            forge,
            date,
        };
        command.Validators.Add(BuildDay.Validator(language));
        command.SetAction(call =>
        {
            var output = call.InvocationConfiguration.Output;
            var report = new Report(Format.Text, language, terminal, output, call.InvocationConfiguration.Error);
            var given = new SiteAnswers(call.GetValue(title), call.GetValue(baseUrl), call.GetValue(publisher));
            var wanted = call.GetValue(forge) is { } named && named != NoForge ? named : null;
            return Run(call.GetValue(folder)!, given, call.Today(date), wanted, new SiteQuestions(language, terminal, output), report);
        });
        return command;
    }

    private static int Run(string folder, SiteAnswers given, DateOnly today, string? forge, SiteQuestions questions, Report report)
    {
        var taken = NewSite
            .Files(given, today, forge)
            .Select(file => NewFile.FindInTheWay(folder, file.Path))
            .OfType<string>()
            .Distinct()
            .Select(Shown);
        if (string.Join(", ", taken.Select(static path => $"`{path}`")) is { Length: > 0 } names)
        {
            return report.Refuse($"already there, so nothing was written: {Message.Verbatim(names)}");
        }

        var answers = questions.Ask(given);
        var problems = new DiagnosticBag();
        NewSite.Check(answers, today, problems);
        if (problems.Sorted().FirstOrDefault(static problem => problem.IsError) is { } wrong)
        {
            return report.Refuse($"{wrong.Detail}; {wrong.Help}");
        }

        (string Path, string Text)[] files = [.. NewSite.Files(answers, today, forge)];
        NewFile.WriteAll(folder, files.Select(static file => (file.Path, Encoding.UTF8.GetBytes(file.Text))));
        report.WriteLines(Told(folder, files, forge), []);
        return 0;
    }

    /// <summary>The path as people write it: from the current folder, with <c>/</c>.</summary>
    private static string Shown(string path) => path.Replace('\\', '/') is ['.', '/', .. var rest] ? rest : path.Replace('\\', '/');

    private static IEnumerable<Message> Told(string folder, (string Path, string Text)[] files, string? forge)
    {
        yield return $"{folder}: {files.Length} files created; `sitegen build` makes the site";
        yield return forge is null
            ? (Message)$"no workflow was written; README.md says how to publish the site, and `--forge` writes a workflow"
            : $"a workflow for {forge} checks every change and publishes the site";
        yield return $"to be filled in:";
        foreach (var line in files.SelectMany(static file => NewSite.ToFillIn(file.Path, file.Text)))
        {
            yield return Message.Verbatim($"   {Shown(Path.Join(folder, line.Path))}:{line.Line}: {line.Text}");
        }

        yield return $"then add a programme with `sitegen new \"Title\"`, and look at the site with `sitegen serve --open`";
    }
}
