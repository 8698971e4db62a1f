using System.CommandLine;
using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary>
/// <c>sitegen new</c>: creates a programme folder with commented sample files that build as they are. Never overwrites files.
/// </summary>
internal static class NewCommand
{
    public static Command Make(Language language, Terminal terminal)
    {
        var title = new Argument<string>("TITLE") { Description = language.Format($"Programme title") };
        var slug = new Option<string?>("--slug")
        {
            Description = language.Format($"Name of the folder, which becomes part of the URL [default: derived from the title]"),
            HelpName = "SLUG",
        };
        var date = BuildDay.Option(language);
        date.Description = language.Format($"Date of the first version [default: SOURCE_DATE_EPOCH, else today in Estonia]");
        var content = InputOptions.Content(language);
        var command = new Command("new", language.Format($"Create a programme folder with a commented programme.yaml and a feedback file"))
        {
            title,
            slug,
            content,
            date,
        };
        command.Validators.Add(BuildDay.Validator(language));
        command.SetAction(call =>
            Run(
                call.GetValue(title)!.Trim(),
                call.GetValue(slug),
                call.GetValue(content)!,
                call.Today(date),
                language,
                call.InvocationConfiguration.Output,
                new Report(Format.Text, language, terminal, call.InvocationConfiguration.Output, call.InvocationConfiguration.Error)
            )
        );
        return command;
    }

    private static int Run(
        string title,
        string? slug,
        string content,
        DateOnly updated,
        Language language,
        TextWriter output,
        Report report
    )
    {
        var name = slug ?? Slug.From(title);
        var folder = Path.Join(content, ContentPaths.ProgrammeFolder(name));
        var problem =
            ValidateTitle(title, updated) ?? ValidateName(name, isGiven: slug is not null) ?? ValidatePlace(name, content, folder);
        if (problem is not null)
        {
            return report.Refuse(problem);
        }

        if (FolderProblem(content) is { } wrong)
        {
            report.WriteDiagnostics([wrong]);
            return ExitCodes.ExitCode([wrong]);
        }

        if (Write(folder, title, updated) is { } blocked)
        {
            report.WriteDiagnostics([blocked]);
            return ExitCodes.ExitCode([blocked]);
        }

        output.WriteLine(
            language.Format(
                $"{folder}: created programme.yaml and feedback/esimene.md; replace the sample text, and preview the "
                    + $"page with `sitegen serve --open`"
            )
        );
        return 0;
    }

    private static Diagnostic? Write(string folder, string title, DateOnly updated)
    {
        var files = NewProgramme.Files(title, updated).Select(static file => (file.Path, Encoding.UTF8.GetBytes(file.Text)));
        try
        {
            NewFile.WriteFolder(folder, files);
            return null;
        }
        catch (BlockedPathException exception)
        {
            return EditProblems.Blocked(folder, Path.GetFileName(exception.BlockedPath), exception.IsLink);
        }
    }

    /// <summary>Reads the new file in memory: a build accepts what its reader accepts.</summary>
    private static Message? ValidateTitle(string title, DateOnly updated)
    {
        if (title.Length == 0)
        {
            return $"a programme needs a title";
        }

        var diagnostics = new DiagnosticBag();
        var read = NewProgramme.Read(title, updated, diagnostics);
        if (diagnostics.Sorted().FirstOrDefault(static diagnostic => diagnostic.IsError) is { } problem)
        {
            return $"this title cannot be used: {problem.Detail}; {problem.Help}";
        }

        return read!.Title == Composition.Compose(title)
            ? null
            : (Message)$"the page would show this title as `{read.Title}`; write it on one line, with single spaces";
    }

    private static Message? ValidateName(string name, bool isGiven)
    {
        if (PersonalCode.IsIn(name))
        {
            return $"a personal code cannot be the name of a folder, which everybody sees; choose another with `--slug`";
        }

        if (Slug.IsValid(name))
        {
            return null;
        }

        var near = Slug.From(name);
        if (near.Length == 0)
        {
            near = "minu-koolitus";
            if (!isGiven)
            {
                return $"the title has no letter a to z and no digit, so choose a name for the folder, such as `--slug {near}`";
            }
        }

        return near.StartsWith(name + "-", StringComparison.Ordinal)
            ? (Message)$"Windows reserves the name `{name}` for a device; choose another with `--slug`, such as `--slug {near}`"
            : $"`{name}` cannot be used in a URL; with `--slug`, choose a name of lower-case letters a to z, digits and single hyphens, "
                + $"at most 80 characters, such as `{near}`";
    }

    private static Message? ValidatePlace(string name, string content, string folder)
    {
        if (!Directory.Exists(content))
        {
            return $"the folder `{content}` does not exist";
        }

        if (FindByAlias(name, content) is { } other)
        {
            return $"`{name}` is a former name of the programme `{other}`; choose another name with `--slug`";
        }

        return Path.Exists(folder) || AtomicFile.IsLink(folder)
            ? (Message)$"`{folder}` already exists; nothing was changed. Choose another name with `--slug`"
            : null;
    }

    /// <summary>The content folder may be a link; nothing below it may.</summary>
    private static Diagnostic? FolderProblem(string content)
    {
        var (path, displayPath) = (
            Path.Join(content, ContentPaths.Programmes),
            Folder.At(content).Sub(ContentPaths.Programmes).DisplayPath
        );
        return AtomicFile.IsLink(path) ? FileProblems.SymbolicLink(displayPath)
            : File.Exists(path) ? FileProblems.FileForFolder(displayPath)
            : null;
    }

    /// <summary>The programme that has this name as an alias.</summary>
    private static string? FindByAlias(string name, string content) =>
        new ContentReader(Folder.At(content), Environment.ProcessorCount, null, new DiagnosticBag())
            .Read()
            .Programmes.FirstOrDefault(programme =>
                programme.Aliases.Any(alias => Model.Programme.AddressOfAlias(alias.Value) == Model.Programme.AddressOf(name))
            )
            ?.Slug;
}
