using System.CommandLine;
using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Printers;
using SiteGen.Editing;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary><c>sitegen templates</c>: shows the templates in the program, and copies them to where the site may change them.</summary>
internal static class TemplatesCommand
{
    private static EmbeddedFiles Embedded => EmbeddedFiles.Templates;

    public static Command Make(Language language, Terminal terminal) =>
        new("templates", language.Format($"Show the templates in the program, and copy those that you want to change"))
        {
            Verb("list", $"List the templates in the program, and the own ones that take their place", null, List, language, terminal),
            Verb("show", $"Print a template of the program", $"Path as `templates list` shows it", Show, language, terminal),
            Verb(
                "copy",
                $"Copy a template into the own folder, to be changed there; overwrites nothing",
                $"Path as `templates list` shows it",
                Copy,
                language,
                terminal
            ),
            Verb("diff", $"Show what the own templates change, as a unified diff", null, Compare, language, terminal),
        };

    /// <param name="path">Describes the argument; null if there is none.</param>
    private static Command Verb(
        string name,
        Message description,
        Message? path,
        Func<OwnTemplates, string, Report, Language, int> run,
        Language language,
        Terminal terminal
    )
    {
        var folder = InputOptions.Templates(language);
        var command = new Command(name, language.Format(description)) { folder };
        var argument = path is null ? null : new Argument<string>("PATH") { Description = language.Format(path) };
        if (argument is not null)
        {
            command.Add(argument);
        }

        command.SetAction(call =>
        {
            var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
            var report = new Report(Format.Text, language, terminal, output, error);
            var named = argument is null ? "" : call.GetValue(argument)!.Replace('\\', '/');
            if (argument is not null && !Embedded.Has(named))
            {
                return report.Refuse(
                    SpellingSuggestion.Nearest(named, Embedded.Names) is { } near
                        ? (Message)$"the program has no template `{named}`; did you mean `{near}`?"
                        : $"the program has no template `{named}`; `sitegen templates list` lists them"
                );
            }

            var own = new OwnTemplates(call.GetValue(folder)!, output, terminal.Output);
            var isMissing = call.GetResult(folder) is { Implicit: false } && name is "list" or "diff" && !Directory.Exists(own.Path);
            return isMissing ? report.Refuse($"the folder `{own.Path}` does not exist") : run(own, named, report, language);
        });
        return command;
    }

    private static int List(OwnTemplates own, string path, Report report, Language language)
    {
        var problems = new DiagnosticBag();
        var files = own.Folder.ListAll(problems);
        foreach (var name in Embedded.Names.Union(files).Order(StringComparer.Ordinal))
        {
            own.Output.WriteLine(
                language.Format(
                    !files.Contains(name) ? Message.Verbatim(name)
                    : Embedded.Has(name) ? (Message)$"{name}: {own.PathOf(name)} takes its place"
                    : $"{name}: only {own.PathOf(name)}, not in the program"
                )
            );
        }

        return Told(problems, report);
    }

    private static int Show(OwnTemplates own, string name, Report report, Language language)
    {
        if (IsPicture(name))
        {
            return report.Refuse($"`{name}` is a picture; `sitegen templates copy {name}` writes it to a file");
        }

        own.Output.Write(TextOf(name));
        return 0;
    }

    private static int Copy(OwnTemplates own, string name, Report report, Language language)
    {
        if (NewFile.FindInTheWay(own.Path, name) is { } taken)
        {
            return report.Refuse($"`{taken}` already exists; nothing was changed");
        }

        var bytes = Embedded.Read(name);
        NewFile.WriteAll(
            own.Path,
            [
                (
                    name,
                    name.EndsWith(".html", StringComparison.Ordinal)
                        ? [.. Encoding.UTF8.GetBytes($"{TemplateMark.Line}\n"), .. bytes]
                        : bytes
                ),
            ]
        );
        own.Output.WriteLine(
            language.Format($"{own.PathOf(name)}: created; from now on it takes the place of the template in the program")
        );
        return 0;
    }

    private static int Compare(OwnTemplates own, string path, Report report, Language language)
    {
        var problems = new DiagnosticBag();
        foreach (var name in own.Folder.ListAll(problems).Where(static name => Embedded.Has(name) && !IsPicture(name)))
        {
            if (own.Folder.Read(name.Split('/'), problems) is { } file)
            {
                DiffPrinter.Print(UnifiedDiff.Between(Embedded.PathOf(name), file.Path, TextOf(name), file.Text), own.Style, own.Output);
            }
        }

        return Told(problems, report);
    }

    private static int Told(DiagnosticBag problems, Report report)
    {
        report.WriteDiagnostics(problems.Sorted());
        return problems.Sorted().ExitCode();
    }

    private static bool IsPicture(string name) => name.EndsWith(".png", StringComparison.Ordinal);

    private static string TextOf(string name) => Encoding.UTF8.GetString(Embedded.Read(name));

    /// <summary>The folder of own templates, and where to write about it.</summary>
    private sealed record OwnTemplates(string Path, TextWriter Output, Style Style)
    {
        public Folder Folder { get; } = Folder.At(Path);

        public string PathOf(string name) => $"{Folder.DisplayPath}/{name}";
    }
}
